import { type Catalogue, defineCatalogue } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Texts of the findings that the model's parsers (`structure/*`) and migrations (`migrate/*`) give, in six languages. */
export const modelCatalogue: Catalogue<keyof typeof en> = defineCatalogue({ ar, en, es, fr, ru, zh });
