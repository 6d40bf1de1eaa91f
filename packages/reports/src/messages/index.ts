import { type Catalogue, defineCatalogue } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Code of a finding of the compilation. */
export type CompileCode = keyof typeof en;

/** Texts of the findings that compiling gives (`compile/*`), in six languages. */
export const reportsCatalogue: Catalogue<CompileCode> = defineCatalogue({ ar, en, es, fr, ru, zh });
