import type { Language, MessageText } from "@cop-sdk/diagnostics";
import { preferred } from "./preferred.js";

/** Words that stand in messages as parameters. */
export type TermCode = "term/none" | "term/not-known" | "term/islamic-calendar" | "term/buddhist-calendar" | "term/unknown-calendar";

type Words = Readonly<Record<TermCode, string>>;

const words: Readonly<Record<Language, Words>> = {
  ar: {
    "term/none": "لا شيء قريب",
    "term/not-known": "غير معروف",
    "term/islamic-calendar": "هجرية",
    "term/buddhist-calendar": "بوذية",
    "term/unknown-calendar": "من تقويم آخر أو خطأ في الكتابة",
  },
  en: {
    "term/none": "none near",
    "term/not-known": "not known",
    "term/islamic-calendar": "the Islamic calendar",
    "term/buddhist-calendar": "the Buddhist calendar",
    "term/unknown-calendar": "another calendar, or a slip of the pen",
  },
  es: {
    "term/none": "ninguno próximo",
    "term/not-known": "desconocida",
    "term/islamic-calendar": "del calendario islámico",
    "term/buddhist-calendar": "del calendario budista",
    "term/unknown-calendar": "de otro calendario, o un error de escritura",
  },
  fr: {
    "term/none": "aucun qui s’en approche",
    "term/not-known": "inconnu",
    "term/islamic-calendar": "du calendrier islamique",
    "term/buddhist-calendar": "du calendrier bouddhique",
    "term/unknown-calendar": "d’un autre calendrier, ou à une faute de frappe",
  },
  ru: {
    "term/none": "близких нет",
    "term/not-known": "не известна",
    "term/islamic-calendar": "исламского календаря",
    "term/buddhist-calendar": "буддийского календаря",
    "term/unknown-calendar": "другого календаря или на описку",
  },
  zh: {
    "term/none": "没有接近的",
    "term/not-known": "未知",
    "term/islamic-calendar": "伊斯兰历",
    "term/buddhist-calendar": "佛历",
    "term/unknown-calendar": "其他历法或笔误",
  },
};

const guidance = "Word used in messages.";

/** The words of a language as entries of a message catalogue. */
export const termsIn = (language: Language): Readonly<Record<string, MessageText>> =>
  Object.fromEntries(
    [...Object.entries(words[language]), ...Object.entries(preferred).map(([id, inLanguages]) => [`preferred/${id}`, inLanguages[language]] as const)].map(
      ([code, message]) => [code, { message, guidance }],
    ),
  );
