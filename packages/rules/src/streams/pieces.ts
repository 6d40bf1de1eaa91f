/** Bytes in pieces of bounded size: large ones would have the system find fresh memory for each batch. */
export type Pieces = readonly Uint8Array<ArrayBuffer>[];

/** Size of a piece in bytes; one part that is longer is a piece of its own. */
const pieceSize = 1 << 16;

/** Puts bytes together one after the other. Memory is fresh and empty: what lies behind a piece in its buffer can be nobody's. */
export class Output {
  readonly #full: Uint8Array<ArrayBuffer>[] = [];
  #room = new Uint8Array();
  #length = 0;

  put(part: Uint8Array): void {
    if (this.#length + part.length > this.#room.length) {
      this.#cut();
      this.#room = new Uint8Array(Math.max(pieceSize, part.length));
    }
    this.#room.set(part, this.#length);
    this.#length += part.length;
  }

  /** What was put in. */
  get pieces(): Pieces {
    this.#cut();
    return this.#full;
  }

  #cut(): void {
    if (this.#length > 0) this.#full.push(new Uint8Array(this.#room.buffer, 0, this.#length));
    this.#room = new Uint8Array();
    this.#length = 0;
  }
}
