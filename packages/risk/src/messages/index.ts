import { type Catalogue, defineCatalogue } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Code of a finding of this package, or of a step of an assessment's trace (`risk/trace-*`). */
export type RiskCode = keyof typeof en;

/** Texts of this package's findings and of the steps of a trace, in six languages. */
export const riskCatalogue: Catalogue<RiskCode> = defineCatalogue({ ar, en, es, fr, ru, zh });
