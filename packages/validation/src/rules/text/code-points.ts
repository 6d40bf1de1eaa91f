const most = 8;

/** Code points of a text that match a pattern, each once, as `U+200F`; no more than a message can bear. */
export function codePoints(text: string, pattern: RegExp): readonly string[] {
  const found = new Set<string>();
  for (const [sign] of text.matchAll(pattern)) {
    found.add(`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
    if (found.size >= most) break;
  }
  return [...found];
}
