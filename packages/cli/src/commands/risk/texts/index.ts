import { fillTemplate, type Language } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Key of a text of `cop risk`. */
export type RiskTextKey = keyof typeof en;

/** Texts of one language. */
export type RiskTexts = Readonly<Record<RiskTextKey, string>>;

/** Texts of `cop risk` in six languages. */
export const riskTexts: Readonly<Record<Language, RiskTexts>> = { ar, en, es, fr, ru, zh };

/** Gives texts of one language, with their parameters. */
export type Say = (key: RiskTextKey, params?: Readonly<Record<string, string | number>>) => string;

/** The texts of a language as a function. */
export const sayIn =
  (language: Language): Say =>
  (key, params = {}) =>
    fillTemplate(riskTexts[language][key], params, language);
