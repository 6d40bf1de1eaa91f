export type { Io } from "./io.js";
export { type ExitCode, main } from "./main.js";
