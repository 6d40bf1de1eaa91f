/**
 * A programming mistake in the use of the SDK: never thrown for bad data.
 */
export class UsageError extends Error {
  /** Stable name of the mistake, such as `usage/unknown-cycle`. */
  readonly code: string;
  /** What to do. */
  readonly remedy: string;

  constructor(code: string, message: string, remedy: string) {
    super(`${message} ${remedy}`);
    this.name = "UsageError";
    this.code = code;
    this.remedy = remedy;
  }
}
