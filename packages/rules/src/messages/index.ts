import type { Catalogue } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** The texts of every finding and warning of this package, by language and code. */
export const catalogue: Catalogue<keyof typeof en> = { ar, en, es, fr, ru, zh };
