import { type Catalogue, defineCatalogue } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Code of a finding about a spreadsheet file as such. */
export type WorkbookCode = keyof typeof en;

/** Texts of the findings that reading a spreadsheet file gives (`workbook/*`), in six languages. */
export const workbookCatalogue: Catalogue<WorkbookCode> = defineCatalogue({ ar, en, es, fr, ru, zh });
