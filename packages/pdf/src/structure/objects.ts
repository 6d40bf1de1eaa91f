/** The objects of a PDF file by their numbers, each as the text between `obj` and the next object; bytes are kept as code units. */
export interface PdfObjects {
  text(id: string): string;
  replace(id: string, text: string): void;
  readonly ids: readonly string[];
  /** The file with the objects as they are now. */
  bytes(): Uint8Array;
}

/** Reads a file with one cross-reference table, as the engine writes it. */
export function pdfObjects(file: Uint8Array): PdfObjects {
  const whole = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString("latin1");
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(whole)?.[1]);
  const entries = [...whole.slice(tableAt).matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset)).sort((a, b) => a - b);
  const objects = new Map(
    entries.map((offset, index) => {
      const text = whole.slice(offset, entries[index + 1] ?? tableAt);
      return [/^\d+/.exec(text)?.[0] ?? "", text] as const;
    }),
  );
  return {
    ids: [...objects.keys()],
    text: (id) => objects.get(id) ?? "",
    replace: (id, text) => void objects.set(id, text),
    bytes: () => {
      let at = entries[0] ?? 0;
      const offsets = new Map<number, number>();
      for (const [id, text] of objects) {
        offsets.set(Number(id), at);
        at += text.length;
      }
      const last = Math.max(...offsets.keys());
      const lines = Array.from({ length: last + 1 }, (_, id) => {
        const offset = offsets.get(id);
        return offset === undefined ? "0000000000 65535 f\r\n" : `${String(offset).padStart(10, "0")} 00000 n\r\n`;
      });
      const trailer = whole.slice(whole.indexOf("trailer", tableAt)).replace(/startxref\s+\d+/, `startxref\n${at}`);
      return Uint8Array.from(
        Buffer.from(`${whole.slice(0, entries[0])}${[...objects.values()].join("")}xref\n0 ${last + 1}\n${lines.join("")}${trailer}`, "latin1"),
      );
    },
  };
}
