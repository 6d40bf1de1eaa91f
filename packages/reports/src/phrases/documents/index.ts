import type { Language } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Name of a phrase of single documents. */
export type DocumentPhraseKey = keyof typeof en;

/** Every phrase of single documents in one language; a language that lacks one does not compile. */
export type DocumentPhrases = Readonly<Record<DocumentPhraseKey, string>>;

const all: Readonly<Record<Language, DocumentPhrases>> = { ar, en, es, fr, ru, zh };

/** Phrases of single documents in a language. */
export const documentPhrasesIn = (language: Language): DocumentPhrases => all[language];
