import type { Language } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Name of a text of forms. */
export type FormWord = keyof typeof en;

/** Every text of forms in one language; a language that lacks one does not compile. */
export type FormWords = Readonly<Record<FormWord, string>>;

const all: Readonly<Record<Language, FormWords>> = { ar, en, es, fr, ru, zh };

/** Texts of forms in a language. */
export const formWordsIn = (language: Language): FormWords => all[language];
