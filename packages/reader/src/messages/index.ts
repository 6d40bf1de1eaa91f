import { type Catalogue, defineCatalogue } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Codes of the findings that a reading can have. */
export type ReaderCode = keyof typeof en;

/** Texts of the reader's findings in six languages. */
export const readerCatalogue: Catalogue<ReaderCode> = defineCatalogue({ ar, en, es, fr, ru, zh });
