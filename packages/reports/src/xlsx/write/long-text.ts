/** Characters put into one cell. Programs call a file damaged whose cells hold more than 32,767. */
export const mostInPiece = 32_000;

/** A text in pieces that fit into cells, without cutting a character; one piece where it fits as it is. */
export function pieces(text: string): readonly string[] {
  if (text.length <= mostInPiece) return [text];
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + mostInPiece);
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}
