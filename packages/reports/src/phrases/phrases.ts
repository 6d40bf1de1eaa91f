import type { en } from "./en.js";

/** Name of a phrase. */
export type PhraseKey = keyof typeof en;

/** Every phrase of reports in one language; a language that lacks one does not compile. */
export type Phrases = Readonly<Record<PhraseKey, string>>;
