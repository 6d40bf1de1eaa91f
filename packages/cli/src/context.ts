import type { Language } from "@cop-sdk/diagnostics";
import type { Io } from "./io.js";
import type { Translate } from "./texts/index.js";

/** What every command gets: the outside world, the language, and a place for its exit code. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  readonly t: Translate;
  /** Raises the exit code of the program to at least this. */
  readonly exit: (code: 0 | 1) => void;
}
