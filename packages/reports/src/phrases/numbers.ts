import type { Language } from "@cop-sdk/diagnostics";

const narrowSpace = "\u202f";
const separators: Readonly<Record<Language, string>> = { ar: ",", en: ",", es: narrowSpace, fr: narrowSpace, ru: narrowSpace, zh: "," };

/** A whole number with Latin digits, in groups of three. */
export const printNumber = (value: number, language: Language): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, separators[language]);
