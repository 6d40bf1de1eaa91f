import { fillTemplate, type Language, type Parameter } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import type { ExplainTexts } from "./texts.js";
import { zh } from "./zh.js";

/** Words and sentences of explanations in six languages. */
export const explainTexts: Readonly<Record<Language, ExplainTexts>> = { ar, en, es, fr, ru, zh };

/** Gives sentences of one language, with their parameters. */
export type Tell = (key: keyof typeof en.text, params?: Readonly<Record<string, Parameter>>) => string;

/** The sentences of a language as a function. */
export const tellIn =
  (language: Language): Tell =>
  (key, params = {}) =>
    fillTemplate(explainTexts[language].text[key], params, language);
