/** A text from a record as Markdown that shows it as it is. */
export const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`);

/** A heading with what stands below it; nothing where nothing does. */
export const section = (level: 2 | 3, heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${"#".repeat(level)} ${heading}`, "", ...lines, ""];

/** An entry of a list, with lines below it. */
export const item = (first: string, below: readonly string[] = []): readonly string[] => [`- ${first}`, ...below.map((line) => `  - ${line}`)];

/** Words of our own as code. */
export const code = (text: string): string => `\`${text}\``;

/** A link; the text alone where there is no address, or one that is none of the web. */
export const link = (text: string, url: string | undefined): string =>
  url !== undefined && /^https?:\/\/[^\s<>()]+$/.test(url) ? `[${plain(text)}](${url})` : plain(text);
