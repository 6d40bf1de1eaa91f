import type { Language } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** What the model says of its members in one language; a language that lacks a sentence does not compile. */
export type Explanations = Readonly<Record<keyof typeof ar, string>>;

const all: Readonly<Record<Exclude<Language, "en">, Readonly<Record<string, string>>>> = { ar, es, fr, ru, zh };

/** A sentence of the model in the language of a form. The model itself is written in English. */
export const explained = (sentence: string, language: Language): string => (language === "en" ? sentence : (all[language][sentence] ?? sentence));
