import type { Language } from "@cop-sdk/diagnostics";

/** One text in each of the six languages. */
export type Translated = Readonly<Record<Language, string>>;
