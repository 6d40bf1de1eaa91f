import { languages } from "@cop-sdk/diagnostics";
import { type NonMemberCode, nonMemberEntities } from "../non-members.js";
import { stateCodes, states } from "./codes.js";
import { commonNames } from "./common-names.js";
import { formerNames } from "./former-names.js";
import { stateNames } from "./names.js";

/** How a text was recognised. */
export type StateMatchKind = "code" | "name" | "former-name" | "common-name";

/** A Member State or listed non-member entity that a text means. */
export interface StateMatch {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly by: StateMatchKind;
}

let index: ReadonlyMap<string, StateMatch> | undefined;

/**
 * Finds a Member State or listed non-member entity by ISO code (alpha-2, alpha-3, M49) or by name in any of the six languages:
 * present, former or common, whatever the letter case, accents or Arabic letter forms.
 *
 * @example
 * ```ts
 * import { findState } from "@cop-sdk/model";
 *
 * findState("cote d’ivoire"); // { code: "CI", by: "name" }
 * findState("Swaziland"); // { code: "SZ", by: "former-name" }
 * ```
 */
export function findState(text: string): StateMatch | undefined {
  if (text.length > 100) return undefined;
  index ??= buildIndex();
  return index.get(normaliseName(text));
}

/** The form of a name in which two spellings of one name are equal. */
export const normaliseName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}|ـ/gu, "")
    .toLowerCase()
    .replaceAll("ة", "ه")
    .replaceAll("ى", "ي")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");

function buildIndex(): ReadonlyMap<string, StateMatch> {
  const found = new Map<string, StateMatch>();
  const add = (text: string, code: string, by: StateMatchKind) => {
    const key = normaliseName(text);
    if (!found.has(key)) found.set(key, { code, by });
  };
  const entities = Object.keys(nonMemberEntities) as NonMemberCode[];
  for (const code of states) for (const text of [code, stateCodes[code].iso3, stateCodes[code].m49]) add(text, code, "code");
  for (const code of entities) for (const text of [code, nonMemberEntities[code].iso3, nonMemberEntities[code].m49]) add(text, code, "code");
  for (const language of languages) {
    for (const code of states) add(stateNames[language][code], code, "name");
    for (const code of entities) add(nonMemberEntities[code].name[language], code, "name");
  }
  for (const { state, name } of formerNames) for (const language of languages) add(name[language], state, "former-name");
  for (const code of states) for (const name of commonNames[code] ?? []) add(name, code, "common-name");
  return found;
}
