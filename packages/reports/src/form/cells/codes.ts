import { type Language, languages } from "@cop-sdk/diagnostics";
import { findState, isClauseId, isCycleId, labelOf, nameOf, normaliseName, operativeClauses, resolveClause } from "@cop-sdk/model";
import { shortCycleName } from "../../content/cycle-name.js";
import { listWith } from "../../content/documents/code-lists.js";
import { codesOfList } from "../../import/fields/lists.js";
import { type DocumentPhraseKey, documentPhrasesIn } from "../../phrases/documents/index.js";
import { type PhraseKey, phrasesIn } from "../../phrases/index.js";
import type { FormCode } from "../messages/index.js";
import type { Field } from "../plan/plan.js";
import { isTag } from "../plan/tags.js";

type CodeField = Extract<Field, { readonly kind: "code" }>;

/** Phrases that name the codes of one field of a compiled report each. */
const families = ["answer", "basis", "date-of", "gap", "kind", "mark", "omission", "overlap", "reason", "statement"];

/** Printed name of a code in a language; the code itself where no list of the model and no phrase has a name for it. */
export function codeLabel(field: CodeField, code: string, language: Language): string {
  const named = field.list ?? listWith(code);
  if (named !== undefined && Object.hasOwn(named.entries, code)) return labelOf(named, code, language);
  if (isCycleId(code)) return shortCycleName(code, phrasesIn(language));
  const family = familyOf(field);
  const kinds = family === undefined ? shared : [family, ...shared];
  return kinds.map((kind) => phraseNamed(`${kind}/${code}`, language)).find((phrase) => phrase !== undefined) ?? clauseTitle(code, language);
}

/** Phrases of single codes that mean the same in every field. */
const shared = ["code", "document", "resolution"];

/** The family that names every code of a field that is not named anywhere else. */
const familyOf = ({ codes }: CodeField): string | undefined =>
  families.find((family) => {
    const isNamed = (code: string): boolean => phraseNamed(`${family}/${code}`, "en") !== undefined;
    return codes.some(isNamed) && codes.every((code) => isNamed(code) || shared.some((kind) => phraseNamed(`${kind}/${code}`, "en") !== undefined));
  });

function phraseNamed(key: string, language: Language): string | undefined {
  const own = documentPhrasesIn(language);
  if (Object.hasOwn(own, key)) return own[key as DocumentPhraseKey];
  const report = phrasesIn(language);
  return Object.hasOwn(report, key) ? report[key as PhraseKey] : undefined;
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
    case "clause":
      return operativeClauses.map(({ id }) => clauseLabel(id, language));
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

/** Longer texts name nothing. */
const longestName = 200;

/** The words of all languages for some codes, each with its code; nothing for a word of several. */
function wordsFor(codes: readonly string[], label: (code: string, language: Language) => string): ReadonlyMap<string, string | undefined> {
  const words = new Map<string, string | undefined>();
  for (const code of codes) {
    for (const word of new Set([code, ...languages.map((language) => label(code, language))].map(normaliseName)))
      words.set(word, words.has(word) ? undefined : code);
  }
  return words;
}

const wordsOfCodes = new WeakMap<readonly string[], ReadonlyMap<string, string | undefined>>();

function codeNamed(field: CodeField, text: string): string | undefined {
  const words = wordsOfCodes.get(field.codes) ?? wordsFor(field.codes, (code, language) => codeLabel(field, code, language));
  wordsOfCodes.set(field.codes, words);
  return words.get(normaliseName(text));
}

/** What the text of a cell means: a code, or the text itself where it means none; and what is to be told about it. */
interface Meant {
  readonly value: string;
  readonly finding?: FormCode;
}

/** Reads a text as a code, as a name with its code in brackets, or as a name. A name that does not fit its code is told. */
function meantBy(text: string, isCode: (text: string) => boolean, named: (text: string) => string | undefined): Meant {
  if (text.length > longestName || isCode(text)) return { value: text };
  const code = inBrackets(text);
  if (code === undefined || !isCode(code)) return { value: named(text) ?? text };
  const other = named(text.slice(0, text.search(/[(（][^(（]*$/)));
  return other === undefined || other === code ? { value: code } : { value: code, finding: "form/two-codes" };
}

/** The code that a text means: the one in brackets, the code itself, or its name in any of the six languages; then a word that people use for it, which is told. */
export function codeOf(field: CodeField, text: string): Meant {
  const meant = meantBy(
    text,
    (code) => field.codes.includes(code),
    (name) => codeNamed(field, name),
  );
  if (field.codes.includes(meant.value)) return meant;
  const code = codesOfList(field.codes, field.list).find(text);
  return code === undefined ? meant : { value: code, finding: "form/word-read" };
}

/** The country code that a text means: the one in brackets, or that of a country by any of its names. */
export const countryOf = (text: string): Meant =>
  meantBy(
    text,
    (code) => /^[A-Z]{2}$/.test(code),
    (name) => findState(name)?.code,
  );

const languageWords = /* @__PURE__ */ wordsFor(languages, languageLabel);

/** What a clause is about; its id where the model has no such clause. */
const clauseTitle = (id: string, language: Language): string => operativeClauses.find((one) => one.id === id)?.title[language] ?? id;

/** A clause as a form shows it: what it is about, and its id. */
export const clauseLabel = (id: string, language: Language): string => withCode(clauseTitle(id, language), id);

/** The id of the clause that a text means: the one in brackets, or that of a clause by what people write for it, which is told. */
export function clauseOf(text: string): Meant {
  const id = inBrackets(text);
  if (isClauseId(text)) return { value: text };
  if (id !== undefined && isClauseId(id)) return { value: id };
  const found = resolveClause(text.slice(0, longestName));
  return found.kind === "found" ? { value: found.id, finding: "form/word-read" } : { value: text };
}

/** The language tag that a text means: the one in brackets, or that of a language by its name. */
export const languageOf = (text: string): Meant => meantBy(text, isTag, (name) => languageWords.get(normaliseName(name)));

const answers: ReadonlyMap<string, string | undefined> = /* @__PURE__ */ new Map([
  ...wordsFor(["yes", "no"], (code, language) => phrasesIn(language)[code as "yes" | "no"]),
  ["true", "yes"],
  ["false", "no"],
]);

/** The answer that a text means: yes or no in any of the six languages. */
export function answerOf(text: string): boolean | undefined {
  const wanted = text.length > longestName ? "" : normaliseName(text);
  const answer = answers.get(wanted);
  return answer === undefined ? undefined : answer === "yes";
}
