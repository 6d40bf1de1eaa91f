import { fillTemplate, type Language } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Key of a text of `cop import`. */
export type ImportTextKey = keyof typeof en;

/** Texts of one language. */
export type ImportTexts = Readonly<Record<ImportTextKey, string>>;

/** Texts of `cop import` in six languages. */
export const importTexts: Readonly<Record<Language, ImportTexts>> = { ar, en, es, fr, ru, zh };

/** Gives texts of one language, with their parameters. */
export type Say = (key: ImportTextKey, params?: Readonly<Record<string, string | number>>) => string;

/** The texts of a language as a function. */
export const sayIn =
  (language: Language): Say =>
  (key, params = {}) =>
    fillTemplate(importTexts[language][key], params, language);
