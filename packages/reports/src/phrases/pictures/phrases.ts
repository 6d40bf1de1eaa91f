import type { pictures } from "./en.js";

/** Every phrase of charts in one language. */
export type PicturePhrases = Readonly<Record<keyof typeof pictures, string>>;
