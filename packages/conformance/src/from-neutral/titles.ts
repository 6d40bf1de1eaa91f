import { languageAt } from "./codes.js";
import { filled } from "./known.js";
import { type Ledger, remark } from "./ledger.js";
import { isAbsent, isObject, member, type Place } from "./place.js";
import { flagAt, listAt, textAt, textsAt } from "./read.js";

/** Tag of a language that nobody has named (BCP 47). */
export const undetermined = "und";

/** Titles of a strategy by language, original first, and which of them are official wording. */
export interface Titles {
  readonly title: Readonly<Record<string, string>>;
  readonly officialTitles: readonly string[];
  readonly titleVariants: readonly string[] | undefined;
  /** Language of the original, also when its wording was not seen. */
  readonly originalLanguage: string | undefined;
}

/**
 * Reads the titles. The English one is official wording only when it is the original, or when the file calls it official and English is a language of the
 * document; else it describes.
 */
export function titlesAt(ledger: Ledger, place: Place): Titles {
  const originals = [member(place, "titleOriginal"), ...listAt(ledger, member(place, "titleOriginalOther"))].flatMap((own) => originalAt(ledger, own) ?? []);
  const title = new Map<string, string>();
  const variants: string[] = [];
  const add = (language: string, text: string) => {
    if (!title.has(language)) title.set(language, text);
    else if (title.get(language) !== text) variants.push(text);
  };
  for (const { language, text } of originals) if (text !== undefined) add(language, text);
  const officialTitles = [...title.keys()];
  const english = textAt(ledger, member(place, "titleEn"));
  if (english !== undefined) add("en", english);
  const flag = member(place, "titleIsOfficial");
  const official = flagAt(ledger, flag);
  if (official === true && english !== undefined && !officialTitles.includes("en")) {
    if (writtenIn(place, "en")) officialTitles.push("en");
    else remark(ledger, flag, "neutral/title-not-official");
  }
  variants.push(...textsAt(ledger, member(place, "titleVariants")));
  return { title: Object.fromEntries(title), officialTitles, titleVariants: filled(variants), originalLanguage: originals[0]?.language };
}

const writtenIn = (place: Place, language: string): boolean => {
  const { value } = member(place, "languages");
  return Array.isArray(value) ? value.includes(language) : value === language;
};

function originalAt(ledger: Ledger, place: Place): { readonly language: string; readonly text: string | undefined } | undefined {
  if (isAbsent(place.value)) return undefined;
  if (!isObject(place.value)) {
    const text = textAt(ledger, place);
    if (text !== undefined) remark(ledger, place, "neutral/member-missing", { member: "lang" });
    return text === undefined ? undefined : { language: undetermined, text };
  }
  const text = textAt(ledger, member(place, "text"));
  const lang = member(place, "lang");
  const language = languageAt(ledger, lang);
  if (text !== undefined && isAbsent(lang.value)) remark(ledger, place, "neutral/member-missing", { member: "lang" });
  return { language: language ?? undetermined, text };
}
