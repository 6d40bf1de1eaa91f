import { defineCatalogue } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

/** Code of a remark of the converter. */
export type NeutralCode = Extract<keyof typeof en, `neutral/${string}`>;

/** Texts of the converter's remarks in six languages. */
export const conformanceCatalogue = /* @__PURE__ */ defineCatalogue({ ar, en, es, fr, ru, zh });
