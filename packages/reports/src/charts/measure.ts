const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const mark = /\p{Mark}/u;
const capital = /\p{Lu}/u;
const narrow = /[\s.,:;'’|!()[\]iljtfrI-]/;

/** Widths in parts of the height of the text, above those of the fonts that are used, so that a text fits where it is said to fit. */
function widthOf(character: string): number {
  if (mark.test(character)) return 0;
  if (wide.test(character)) return 1;
  if (narrow.test(character)) return 0.36;
  return capital.test(character) ? 0.74 : 0.6;
}

/** How wide a text is at most. No font is asked: the same on every machine. */
export const textWidth = (content: string, size: number): number => [...content].reduce((sum, character) => sum + widthOf(character), 0) * size;

/** Breaks a text into lines of a width: between words, and inside words of scripts without spaces or longer than a line. */
export function wrap(content: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let open = "";
  for (const piece of content.match(/\s+|[^\s]+/g) ?? []) {
    for (const part of fits(piece, width, size) && !wide.test(piece) ? [piece] : [...piece]) {
      if (open !== "" && !fits(open + part.trimEnd(), width, size)) {
        lines.push(open.trimEnd());
        open = part.trimStart();
      } else open += open === "" ? part.trimStart() : part;
    }
  }
  return open.trim() === "" && lines.length > 0 ? lines : [...lines, open.trimEnd()];
}

const fits = (content: string, width: number, size: number): boolean => textWidth(content, size) <= width;
