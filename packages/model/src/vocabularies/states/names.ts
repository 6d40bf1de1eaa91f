import type { Language } from "@cop-sdk/diagnostics";
import type { Mark } from "../../values/mark.js";
import { type NonMemberCode, nonMemberEntities } from "../non-members.js";
import type { SourceId } from "../sources.js";
import type { StateCode } from "./codes.js";
import { ar } from "./names/ar.js";
import { en } from "./names/en.js";
import { es } from "./names/es.js";
import { fr } from "./names/fr.js";
import { ru } from "./names/ru.js";
import { zh } from "./names/zh.js";

/** Short names of the Member States in six languages, in the form of the United Nations list (M49). */
export const stateNames: Readonly<Record<Language, Readonly<Record<StateCode, string>>>> = { ar, en, es, fr, ru, zh };

/** How the names are known: seen in copies of the M49 lists, except the short form of the Netherlands, chosen to agree with English (`I`). */
export const stateNamesBasis: { readonly mark: Mark; readonly sources: readonly SourceId[] } = { mark: "S", sources: ["M49", "M49-NAMES"] };

/**
 * Name of a Member State or listed non-member entity, as reports print it. Country designations imply no opinion on legal status.
 *
 * @returns the name, or the code itself when it is neither
 *
 * @example
 * ```ts
 * import { nameOf } from "@cop-sdk/model";
 *
 * nameOf("CI", "ru"); // "Кот-д'Ивуар"
 * ```
 */
export function nameOf(code: string, language: Language): string {
  const names = stateNames[language];
  if (Object.hasOwn(names, code)) return names[code as StateCode];
  return Object.hasOwn(nonMemberEntities, code) ? nonMemberEntities[code as NonMemberCode].name[language] : code;
}
