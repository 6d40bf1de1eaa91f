export { codecs } from "./codecs.js";
export { pointersOf, toDiagnostics } from "./errors.js";
