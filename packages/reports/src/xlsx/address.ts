/** Letters of a column: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Row and column of an address such as `C7`, or nothing. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= 1_048_576 && column <= 16_384 ? { row, column } : undefined;
}

/** Address of a cell, such as `C7`. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;
