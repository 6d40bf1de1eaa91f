import { fillTemplate, type Language } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Key of a text of `cop age` and `cop decide`. */
export type AgeTextKey = keyof typeof en;

/** Texts of one language. */
export type AgeTexts = Readonly<Record<AgeTextKey, string>>;

/** Texts of `cop age` and `cop decide` in six languages. */
export const ageTexts: Readonly<Record<Language, AgeTexts>> = { ar, en, es, fr, ru, zh };

/** Gives texts of one language, with their parameters. */
export type Say = (key: AgeTextKey, params?: Readonly<Record<string, string | number | readonly string[]>>) => string;

/** The texts of a language as a function. */
export const sayIn =
  (language: Language): Say =>
  (key, params = {}) =>
    fillTemplate(ageTexts[language][key], params, language);
