/**
 * A short checksum of a text (two 32-bit FNV-1a sums with different seeds, 16 hexadecimal digits): identity, not security.
 * Synchronous and the same on every runtime.
 */
export function checksum(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + index), 0x01000193);
  }
  return hex(a) + hex(b);
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");
