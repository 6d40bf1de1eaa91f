import type { Language } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Every phrase of guidelines for smartphones in one language; a language that lacks one does not compile. */
export type SmartphonePhrases = Readonly<Record<keyof typeof en, string>>;

const all: Readonly<Record<Language, SmartphonePhrases>> = { ar, en, es, fr, ru, zh };

/** Phrases of guidelines for smartphones in a language. */
export const smartphonePhrasesIn = (language: Language): SmartphonePhrases => all[language];
