import { isClauseId, normaliseName, resolveClause } from "@cop-sdk/model";
import { asciiDigits } from "@cop-sdk/validation/readings";
import { truthWords } from "../fields/code-words.js";
import { type CellReading, fault, given } from "./read.js";

/** A text of one or more lines, as it stands. */
export const textIn = (text: string): CellReading => (text.length > 100_000 ? fault("import/text-too-long") : given(text, true));

/** A short text on one line; line breaks inside become spaces. */
export function nameIn(text: string): CellReading {
  const line = text.replace(/\s*[\r\n]+\s*/g, " ");
  return line.length > 1_000 ? fault("import/text-too-long") : given(line, true);
}

/** An identifier; signs that one cannot hold become hyphens. */
export function identifierIn(text: string): CellReading {
  const id = asciiDigits(text.normalize("NFKD"))
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._:/-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|-+$/g, "");
  return id === "" || id.length > 128 ? fault("import/identifier-unreadable") : given(id, id === text);
}

/** Yes or no, in any of the six languages. */
export function truthIn(text: string): CellReading {
  const word = truthWords[text.toLowerCase()] ?? truthWords[normaliseName(text)];
  return word === undefined ? fault("import/truth-unknown") : given(word, false);
}

const languageNames: Readonly<Record<string, readonly string[]>> = {
  ar: ["arabic", "arabe", "árabe", "арабский", "阿拉伯文", "阿拉伯语", "العربية", "عربي"],
  en: ["english", "anglais", "inglés", "английский", "英文", "英语", "الإنجليزية", "إنجليزي"],
  es: ["spanish", "espagnol", "español", "испанский", "西班牙文", "西班牙语", "الإسبانية"],
  fr: ["french", "français", "francés", "французский", "法文", "法语", "الفرنسية", "فرنسي"],
  pt: ["portuguese", "portugais", "portugués", "português", "португальский", "葡萄牙语", "البرتغالية"],
  ru: ["russian", "russe", "ruso", "русский", "俄文", "俄语", "الروسية"],
  zh: ["chinese", "chinois", "chino", "китайский", "中文", "汉语", "الصينية"],
};

const languageByName = new Map(Object.entries(languageNames).flatMap(([tag, names]) => names.map((name) => [normaliseName(name), tag] as const)));

/** A language by its tag, or by its name where it is one of the languages of ITU or Portuguese. */
export function languageIn(text: string): CellReading {
  const named = languageByName.get(normaliseName(text));
  if (named) return given(named, false);
  const tag = text.replaceAll("_", "-").replace(/^[A-Za-z]+/, (first) => first.toLowerCase());
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$/.test(tag) ? given(tag, tag === text) : fault("import/language-unknown");
}

/** An address on the web, http or https only. */
export function addressIn(text: string): CellReading {
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  return /^https?:\/\/[^\s<>"\\^`{|}]{1,2000}$/.test(address) ? given(address, address === text) : fault("import/address-unreadable");
}

/** A clause of the resolution, as {@link resolveClause} finds it. The text has two items 8: which is meant is not guessed. */
export function clauseIn(text: string, attributedBy: string | undefined): CellReading {
  const found = resolveClause(text);
  if (found.kind === "found") return given({ clause: found.id, attributedBy: attributedBy ?? "reporter" }, isClauseId(text));
  return fault(found.kind === "ambiguous" ? "import/clause-ambiguous" : "import/clause-unknown");
}

/** A currency by its code. */
export const currencyIn = (text: string): CellReading =>
  /^[A-Z]{3}$/.test(text.toUpperCase()) ? given(text.toUpperCase(), text === text.toUpperCase()) : fault("import/currency-unclear");
