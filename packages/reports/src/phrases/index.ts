import type { Language } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import type { Phrases } from "./phrases.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

export type { PhraseKey, Phrases } from "./phrases.js";

const all: Readonly<Record<Language, Phrases>> = { ar, en, es, fr, ru, zh };

/** Phrases of reports in a language. They are kept apart from messages about documents. */
export const phrasesIn = (language: Language): Phrases => all[language];
