import { languages } from "@cop-sdk/diagnostics";
import { type CodeList, codeLists, normaliseName } from "@cop-sdk/model";
import { codeWords } from "./code-words.js";

const pascal = (id: string): string => id.replace(/(?:^|[-.])(\w)/g, (_, letter: string) => letter.toUpperCase());

const lists: ReadonlyMap<string, CodeList> = new Map(codeLists.map((list) => [pascal(list.id), list] as const));

/** The list of a definition in a schema (`ActivityType`), or one that has all codes of a field that names none. */
const listOf = (codes: readonly string[], name: string | undefined): CodeList | undefined =>
  name === undefined ? codeLists.find((list) => codes.every((code) => Object.hasOwn(list.entries, code))) : lists.get(name);

/** A set of codes that a field takes, with the words that mean each. */
export interface Codes {
  /** Name of the list in the schema; absent for codes that are written into a field. */
  readonly list?: string;
  readonly codes: readonly string[];
  /** The code that a text means: the code itself, its printed name in one of the six languages, or another usual word. */
  readonly find: (text: string) => string | undefined;
  /** Codes whose words stand in a longer text, for proposals. */
  readonly inside: (text: string) => readonly string[];
}

/** The codes of a field of a document, as the model knows its list. */
export const codesOfList = (codes: readonly string[], list: CodeList | undefined): Codes => codesFor(codes, list === undefined ? undefined : pascal(list.id));

const made = new Map<string, Codes>();

/** The codes of an enumeration. */
export function codesFor(codes: readonly string[], name?: string): Codes {
  const key = `${name} ${codes.join(" ")}`;
  const known = made.get(key);
  if (known) return known;
  const list = listOf(codes, name);
  const words = new Map<string, string>();
  const add = (word: string, code: string) => {
    const plain = normaliseName(word);
    if (plain !== "" && !words.has(plain)) words.set(plain, code);
  };
  for (const code of codes) add(code, code);
  for (const code of codes) for (const language of languages) add(list?.entries[code]?.label[language] ?? code, code);
  for (const [code, more] of Object.entries(codeWords[name ?? ""] ?? codeWords[codes.join(" ")] ?? {}))
    for (const word of more) if (codes.includes(code)) add(word, code);
  const long = [...words].filter(([word]) => word.length > 3 || /[\u3000-\u9fff]{2}/.test(word));
  const result: Codes = {
    ...(list ? { list: list.id } : {}),
    codes,
    find: (text) => (text.length > 120 ? undefined : words.get(normaliseName(text))),
    inside: (text) => {
      const padded = ` ${normaliseName(text.slice(0, 200))} `;
      const spaced = !/[\u3040-\u9fff]/.test(padded);
      return [...new Set(long.filter(([word]) => padded.includes(spaced ? ` ${word} ` : word)).map(([, code]) => code))];
    },
  };
  made.set(key, result);
  return result;
}
