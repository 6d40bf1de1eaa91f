import { fillTemplate, isLanguage, type Language } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en, type TextKey, type Texts } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Texts of the command line in six languages. */
export const texts: Readonly<Record<Language, Texts>> = { ar, en, es, fr, ru, zh };

/** Gives texts of one language, with their parameters. */
export type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** The texts of a language as a function. */
export const translator =
  (language: Language): Translate =>
  (key, params = {}) =>
    fillTemplate(texts[language][key], params, language);

/** The language of a call, before its arguments are read: `--lang`, else the variable COP_LANG, else English. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const asked = argv.flatMap((argument, index) => (argument === "--lang" ? [argv[index + 1]] : argument.startsWith("--lang=") ? [argument.slice(7)] : []));
  const first = [...asked.map((list) => list?.split(",")[0]), env.COP_LANG].find(isLanguage);
  return first ?? "en";
}
