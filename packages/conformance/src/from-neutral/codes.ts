import { languages } from "@cop-sdk/diagnostics";
import { type CodeList, isCode, type Qualifier, qualifiers } from "@cop-sdk/model";
import { forms } from "./forms.js";
import { keep, type Ledger, remark, settle, term } from "./ledger.js";
import { isAbsent, type Place } from "./place.js";
import { qualifierWords, wordsOfTheForms } from "./tables.js";

const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-")
    .replace(/\.$/, "");

/** The code that a word means: a code of the list, a word of the table, or a printed name in any of the six languages. */
export function codeFor<Code extends string>(list: CodeList<Code>, words: Readonly<Record<string, Code>>, word: string): Code | undefined {
  if (isCode(list, word)) return word;
  const wanted = plain(word);
  if (wanted === "" || wanted.length > 100) return undefined;
  if (Object.hasOwn(words, wanted)) return words[wanted];
  return list.codes.find((code) => plain(code) === wanted || languages.some((language) => plain(list.entries[code].label[language]) === wanted));
}

/** The code at a place; an unknown one is kept in the notes. A word that only means a code is told, unless the table of the form has it. */
export function codeAt<Code extends string>(ledger: Ledger, place: Place, list: CodeList<Code>, words: Readonly<Record<string, Code>> = {}): Code | undefined {
  const { value } = place;
  if (isAbsent(value)) return undefined;
  const code = typeof value === "string" ? codeFor(list, words, value) : undefined;
  if (code === undefined) return keep(ledger, place, "neutral/unknown-code", { allowed: list.codes });
  settle(ledger, place);
  if (code !== value && !wordsOfTheForms.has(String(value))) remark(ledger, place, "neutral/code-read-as", { code });
  return code;
}

/** One of a few words, in any letter case. */
export function wordAt<Word extends string>(ledger: Ledger, place: Place, allowed: readonly Word[]): Word | undefined {
  const { value } = place;
  if (isAbsent(value)) return undefined;
  const word = typeof value === "string" ? allowed.find((one) => one === value.trim().toLowerCase()) : undefined;
  if (word === undefined) return keep(ledger, place, "neutral/unknown-code", { allowed });
  settle(ledger, place);
  if (word !== value) remark(ledger, place, "neutral/code-read-as", { code: word });
  return word;
}

/** Words before a number: the code, or the words as text for whoever keeps them. */
export function qualifierAt(ledger: Ledger, place: Place): Qualifier | undefined {
  const { value } = place;
  if (isAbsent(value)) return undefined;
  const code = typeof value === "string" ? codeFor(qualifiers, qualifierWords, value) : undefined;
  if (code === undefined) return keep(ledger, place, "neutral/unknown-code", { allowed: qualifiers.codes });
  settle(ledger, place);
  return code;
}

/** A language tag; `EN` and `en_US` are brought into form and told. */
export function languageAt(ledger: Ledger, place: Place): string | undefined {
  const { value } = place;
  if (isAbsent(value)) return undefined;
  const tag =
    typeof value === "string"
      ? value
          .trim()
          .replaceAll("_", "-")
          .replace(/^[A-Za-z]+/, (first) => first.toLowerCase())
      : undefined;
  if (!forms.languageTag(tag)) return keep(ledger, place, "neutral/not-readable", { expected: term("form/language-tag") });
  settle(ledger, place);
  if (tag !== value) remark(ledger, place, "neutral/read-as", { expected: term("form/language-tag") });
  return tag;
}

/** An http or https address; anything else is kept as text. */
export function addressAt(ledger: Ledger, place: Place): string | undefined {
  const { value } = place;
  if (isAbsent(value)) return undefined;
  if (typeof value !== "string" || !forms.webAddress(value)) return keep(ledger, place, "neutral/not-readable", { expected: term("form/web-address") });
  settle(ledger, place);
  return value;
}
