import { type Language, languages } from "@cop-sdk/diagnostics";
import { findState, labelOf, nameOf, normaliseName } from "@cop-sdk/model";
import { type DocumentPhraseKey, documentPhrasesIn } from "../../phrases/documents/index.js";
import { type PhraseKey, phrasesIn } from "../../phrases/index.js";
import type { Field } from "../plan/plan.js";

type CodeField = Extract<Field, { readonly kind: "code" }>;

/** Printed name of a code in a language; the code itself where no list of the model has a name for it. */
export function codeLabel({ list }: CodeField, code: string, language: Language): string {
  if (list !== undefined && Object.hasOwn(list.entries, code)) return labelOf(list, code, language);
  const own = documentPhrasesIn(language);
  const shared = phrasesIn(language);
  for (const key of [`code/${code}`, `document/${code}`, `resolution/${code}`]) {
    if (Object.hasOwn(own, key)) return own[key as DocumentPhraseKey];
    if (Object.hasOwn(shared, key)) return shared[key as PhraseKey];
  }
  return code;
}

/** A code as a form shows it: `Workshop (workshop)`. The code in brackets is what counts. */
export const withCode = (label: string, code: string): string => (label === code ? code : `${label} (${code})`);

/** Names of languages that have one, else their tags. */
export function languageLabel(tag: string, language: Language): string {
  const phrases = documentPhrasesIn(language);
  const key = `language/${tag}`;
  return Object.hasOwn(phrases, key) ? phrases[key as DocumentPhraseKey] : tag;
}

/** The texts of the drop-down of a field; none for fields without a list. */
export function choicesOf(field: Field, language: Language, countries: readonly string[]): readonly string[] {
  switch (field.kind) {
    case "code":
      return field.codes.map((code) => withCode(codeLabel(field, code, language), code));
    case "country":
      return countries.map((code) => withCode(nameOf(code, language), code));
    case "language":
      return languages.map((tag) => withCode(languageLabel(tag, language), tag));
    case "boolean":
      return [phrasesIn(language).yes, phrasesIn(language).no];
    default:
      return [];
  }
}

/** What stands in brackets at the end of a text. */
const inBrackets = (text: string): string | undefined => /[(（]([^()（）]+)[)）]$/.exec(text)?.[1]?.trim();

/** The code that a text means: the one in brackets, the code itself, or its name in any of the six languages. Another text is given back as it is. */
export function codeOf(field: CodeField, text: string): string {
  const bracketed = inBrackets(text);
  for (const candidate of [text, bracketed ?? ""]) if (field.codes.includes(candidate)) return candidate;
  const wanted = normaliseName(text);
  const named = field.codes.filter(
    (code) => normaliseName(code) === wanted || languages.some((language) => normaliseName(codeLabel(field, code, language)) === wanted),
  );
  return named.length === 1 && named[0] !== undefined ? named[0] : text;
}

/** The country code that a text means: the one in brackets, or that of a country by any of its names. */
export function countryOf(text: string): string {
  const bracketed = inBrackets(text);
  if (bracketed !== undefined && /^[A-Z]{2}$/.test(bracketed)) return bracketed;
  return /^[A-Z]{2}$/.test(text) ? text : (findState(text)?.code ?? text);
}

/** The language tag that a text means: the one in brackets, or that of a language by its name. */
export function languageOf(text: string): string {
  const bracketed = inBrackets(text);
  if (bracketed !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(bracketed)) return bracketed;
  const wanted = normaliseName(text);
  return languages.find((tag) => languages.some((language) => normaliseName(languageLabel(tag, language)) === wanted)) ?? text;
}

/** The answer that a text means: yes or no in any of the six languages. */
export function answerOf(text: string): boolean | undefined {
  const wanted = normaliseName(text);
  if (wanted === "true" || languages.some((language) => normaliseName(phrasesIn(language).yes) === wanted)) return true;
  return wanted === "false" || languages.some((language) => normaliseName(phrasesIn(language).no) === wanted) ? false : undefined;
}
