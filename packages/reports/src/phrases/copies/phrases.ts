import type { copies } from "./en.js";

/** Every phrase of copies for approval in one language. */
export type CopyPhrases = Readonly<Record<keyof typeof copies, string>>;
