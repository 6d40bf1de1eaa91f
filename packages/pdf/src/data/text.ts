const directionControls = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;
const lineBreaks = /[\t-\r\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace
const noText = /[\u0000-\u001f\u007f-\u009f\ufdd0-\ufdef]|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as a PDF file may hold it: what is no character becomes U+FFFD, marks that turn the direction of what follows are taken out. */
export const printable = (text: string): string => text.replace(lineBreaks, " ").replace(noText, "\ufffd").replace(directionControls, "");

/** A stretch in which no line breaks: without spaces, slashes and hyphens, of a script that has spaces between words. */
const stretch = /[^\s/\-\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]+/gu;

/** Letters with the marks on them, some at a time. */
const shortPart = /(?:.\p{Mark}{0,8}){1,6}/gsu;

/** Text in parts between which a line may break: stretches of more letters than fit are cut, all other text is one part. */
export function breakable(text: string, longest: number): readonly string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(stretch)) {
    if (word.length <= longest) continue;
    const [head = "", ...rest] = word.match(shortPart) ?? [];
    parts.push(text.slice(end, index) + head, ...rest);
    end = index + word.length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== "");
}

/** Number of letters of the longest stretch in which no line breaks. */
export const longestStretch = (text: string): number => [...text.matchAll(stretch)].reduce((most, [word]) => Math.max(most, word.length), 0);

/** Number of letters of the stretches at both ends of a text; nothing where a line may break at once. */
export function endsOf(text: string): readonly [first: number, last: number] {
  const all = [...text.matchAll(stretch)];
  const [first, last] = [all[0], all.at(-1)];
  return [first?.index === 0 ? first[0].length : 0, last !== undefined && last.index + last[0].length === text.length ? last[0].length : 0];
}

const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const letter = /\p{Letter}/u;

/** Direction of the first letter of a text; nothing when it has none. */
export function letterDirection(text: string): "ltr" | "rtl" | undefined {
  const [first] = letter.exec(text) ?? [];
  return first === undefined ? undefined : rightToLeftLetters.test(first) ? "rtl" : "ltr";
}
