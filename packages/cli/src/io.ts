/** What a command may touch: handed in, so that commands can be tested without a process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input as bytes, at most `limit` of them. */
  readonly stdin: (limit: number) => Promise<Uint8Array>;
  /** Standard input as it comes, for streams. Without it, streams read what `stdin` gives. */
  readonly input?: () => AsyncIterable<Uint8Array>;
  readonly out: (text: string) => void;
  /** Waits until the reader of standard output has taken what was written: streams do not run ahead of it. */
  readonly drained?: () => Promise<void>;
  readonly error: (text: string) => void;
  /** Whether standard output is a terminal; decides on colours. */
  readonly color: boolean;
  /** Whether standard error is a terminal; decides on progress. */
  readonly progress: boolean;
  /** Calls `stop` when the user interrupts the program; gives a function that ends this. */
  readonly onInterrupt?: (stop: () => void) => () => void;
  /** Address of the file of the worker thread (`file://…`), where it does not lie in its package. */
  readonly worker?: string;
}
