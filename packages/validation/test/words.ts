/** Words, numbers and signs of a text, with the places where they begin. */
export const piecesOf = (text: string): readonly { readonly piece: string; readonly index: number }[] =>
  [...text.matchAll(/\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu)].map(({ 0: piece, index }) => ({ piece, index }));

/** A text with something else in the place of one of its pieces. */
export const withInstead = (text: string, { piece, index }: ReturnType<typeof piecesOf>[number], other: string): string =>
  text.slice(0, index) + other + text.slice(index + piece.length);
