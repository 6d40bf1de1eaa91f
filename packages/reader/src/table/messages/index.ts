import { type Catalogue, defineCatalogue } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Codes of the findings about text tables, and the words in them. */
export type TableCode = keyof typeof en;

/** Texts of the findings about text tables (`table/*`) in six languages. */
export const tableCatalogue: Catalogue<TableCode> = defineCatalogue({ ar, en, es, fr, ru, zh });
