import { isNonMemberEntity } from "../non-members.js";
import { isState, states } from "./codes.js";

const codesOutsideTheMembership =
  "AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR PS RE SH SJ SX TC TF TK TW UM VG VI WF YT";

const allIsoCodes = (): readonly string[] => [...states, ...codesOutsideTheMembership.split(" ")].sort();

/** Every officially assigned code of ISO 3166-1 alpha-2, in alphabetical order. Seen in the M49 lists; TW is not a separate entry there and is from memory. */
export const isoCodes: readonly string[] = /* @__PURE__ */ allIsoCodes();

/** What a two-letter code stands for. */
export type CountryCodeKind = "member-state" | "non-member-entity" | "iso-not-member" | "not-iso";

/**
 * Tells a Member State from a listed non-member entity, from another code of ISO 3166-1 and from no code at all. Codes are upper case.
 *
 * @example
 * ```ts
 * import { countryCodeKind } from "@cop-sdk/model";
 *
 * countryCodeKind("PS"); // "non-member-entity"
 * countryCodeKind("UK"); // "not-iso"
 * ```
 */
export function countryCodeKind(code: string): CountryCodeKind {
  if (isState(code)) return "member-state";
  if (isNonMemberEntity(code)) return "non-member-entity";
  return isoCodes.includes(code) ? "iso-not-member" : "not-iso";
}
