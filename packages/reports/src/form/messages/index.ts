import { type Catalogue, defineCatalogue, joinCatalogues } from "@cop-sdk/diagnostics";
import { modelCatalogue } from "@cop-sdk/model";
import { workbookCatalogue } from "../../xlsx/messages/index.js";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Code of a finding about a filled form. */
export type FormCode = keyof typeof en;

/** Texts of the findings about the cells of forms (`form/*`). */
export const formMessages: Catalogue<FormCode> = defineCatalogue({ ar, en, es, fr, ru, zh });

/** Texts of all findings that reading a form gives: of the form, of the spreadsheet file (`workbook/*`) and of the model (`structure/*`). */
export const formCatalogue: Catalogue = joinCatalogues(formMessages, workbookCatalogue, modelCatalogue);
