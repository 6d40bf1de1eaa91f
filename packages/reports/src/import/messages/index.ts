import { type Catalogue, defineCatalogue, joinCatalogues } from "@cop-sdk/diagnostics";
import { tableCatalogue } from "@cop-sdk/reader/table";
import { workbookCatalogue } from "../../xlsx/messages/index.js";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Code of a finding of an import. */
export type ImportCode = keyof typeof en;

/** Texts of the import's own findings (`import/*`), in six languages. */
export const importMessages: Catalogue<ImportCode> = defineCatalogue({ ar, en, es, fr, ru, zh });

/** Texts of everything that an import can tell: of the mapping and the rows, of text tables and of workbooks. */
export const importCatalogue: Catalogue = joinCatalogues(importMessages, tableCatalogue, workbookCatalogue);
