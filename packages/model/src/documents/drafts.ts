import type { DraftBase } from "./drafting.js";
import { type DraftFacts, drafts } from "./registered/drafts.js";
import type { DocumentTypes } from "./registry.js";

export type { DraftBase, DraftKnowledge } from "./drafting.js";
export { type DraftFacts, draftNeeds } from "./registered/drafts.js";

/** Document types that people write by hand; the implementation report is compiled. */
export type DraftType = keyof DraftFacts;

/**
 * A fresh document of a type: every member that a draft should have, with reasons where values are to come. Valid as a draft.
 *
 * @example
 * ```ts
 * import { draftOf, serialise } from "@cop-sdk/model";
 *
 * serialise(draftOf("national-strategy", { id: "zm-2030", language: "en", country: "ZM" }));
 * ```
 */
export const draftOf = <Type extends DraftType>(type: Type, facts: DraftBase & DraftFacts[Type]): DocumentTypes[Type] => drafts[type].make(facts);
