import { fillTemplate, type Language, type Parameter } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Key of a text of the pages. */
export type PageTextKey = keyof typeof en;

/** Texts of one language. */
export type PageTexts = Readonly<Record<PageTextKey, string>>;

/** Texts of the pages of places in six languages. Translations are unofficial. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = { ar, en, es, fr, ru, zh };

/** Gives texts of a language, with their parameters. */
export type SayOnPage = (key: PageTextKey, params?: Readonly<Record<string, Parameter>>) => string;

/** The texts of a language as a function. */
export const sayOnPage =
  (language: Language): SayOnPage =>
  (key, params = {}) =>
    fillTemplate(pageTexts[language][key], params, language);
