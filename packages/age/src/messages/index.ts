import { type Catalogue, defineCatalogue } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Codes of the texts of this package. */
export type AgeCode = keyof typeof en;

/** Codes of the notices of an answer. */
export type NoticeCode = Extract<AgeCode, `coverage/${string}` | `rule/${string}` | `answer/${string}`>;

/** Codes of the findings on facts. */
export type FactsCode = Extract<AgeCode, `facts/${string}`>;

/** Texts of notices and findings in six languages. */
export const ageCatalogue: Catalogue<AgeCode> = defineCatalogue({ ar, en, es, fr, ru, zh });
