import type { TextKey } from "./texts/en.js";

/** Stops a command that cannot run: a text of the command line, for the person at the terminal; exit code 2. */
export class CannotRun extends Error {
  readonly key: TextKey;
  readonly params: Readonly<Record<string, string>>;

  constructor(key: TextKey, params: Readonly<Record<string, string>> = {}) {
    super(key);
    this.name = "CannotRun";
    this.key = key;
    this.params = params;
  }
}
