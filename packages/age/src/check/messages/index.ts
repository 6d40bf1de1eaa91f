import { type Catalogue, defineCatalogue } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Codes of the findings of a check. */
export type CheckCode = keyof typeof en;

/** Texts of the findings of a check in six languages. */
export const checkCatalogue: Catalogue<CheckCode> = defineCatalogue({ ar, en, es, fr, ru, zh });
