/**
 * Orders names alphabetically without the runtime's language data: letters without their accents and case, then the names as they
 * stand. Chinese names come in the order of their code points.
 */
export function byName(a: string, b: string): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

const keyOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{Mark}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ");
