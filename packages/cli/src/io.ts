/** What a command may touch: handed in, so that commands can be tested without a process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input as bytes, at most `limit` of them. */
  readonly stdin: (limit: number) => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether standard output is a terminal; decides on colours. */
  readonly color: boolean;
  /** Whether standard error is a terminal; decides on progress. */
  readonly progress: boolean;
}
