import { defineFacts, flag, flags, int, oneOf } from "@cop-sdk/rules";
import { assuranceMethods, measures } from "./measures.js";
import { recordedPlaces, recordedSubdivisions } from "./places.js";
import { aspects, features, serviceTypes } from "./services.js";
import { topics } from "./topics.js";

/** Grounds of processing (GDPR Art. 6 words, used for every place). */
export const lawfulBases = ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests"] as const;

/** Purposes of processing. */
export const purposes = ["service", "ads-profiled", "third-party-disclosure", "profiling", "research", "age-check"] as const;

/** How an operator knows an age. */
export const ageKnowledges = ["none", "declared", "reasonable-certainty", "actual"] as const;

/** Classes of risk that some laws name. */
export const riskClasses = ["low", "medium", "high"] as const;

/** Designations by a regulator that some rules depend on. */
export const designations = ["ie-vsp", "sg-ads", "sg-cop"] as const;

/**
 * What a rule can put a condition on. `on` is the wire fact `date`; the door (`facts/door.ts`) turns the facts of a question into these.
 *
 * - `topics`: what the aspect, the feature and the kind of service raise; `content`: what the service, the feature and `harmfulContent` say of content;
 * - `feature`: the feature asked about, or the one that the aspect implies;
 * - `users`: users in the child's state; `hidden`: covert, or no sign visible;
 * - `ageKnown`: no, where the age may be above or below 18; `asksAge`: whether a law asks for age assurance (second step only).
 */
export const ageFacts = defineFacts(
  {
    jurisdiction: oneOf(...recordedPlaces, "other"),
    subdivision: oneOf(...recordedSubdivisions, "none", "other"),
    age: int(0, 120),
    ageKnown: flag(),
    aspect: oneOf(...aspects),
    topics: flags(...topics),
    feature: oneOf(...features, "none"),
    primary: oneOf(...serviceTypes),
    types: flags(...serviceTypes),
    content: flags("adult", "primary-priority", "priority"),
    directed: flag(),
    likely: flag(),
    platform: flag(),
    small: flag(),
    users: int(0, 10_000_000_000),
    designated: flags(...designations),
    riskClass: oneOf(...riskClasses),
    knowledge: oneOf(...ageKnowledges),
    basis: oneOf(...lawfulBases),
    purposes: flags(...purposes),
    special: flag(),
    guardian: oneOf("none", "given", "verified"),
    linked: flag(),
    childConsent: flag(),
    separate: flag(),
    defaultOn: flag(),
    contact: oneOf("none", "accepted", "friends-of-friends", "anyone"),
    visibility: oneOf("private", "accepted", "public"),
    hidden: flag(),
    measure: oneOf("none", ...measures),
    methods: flags(...assuranceMethods),
    onlyMethod: flag(),
    highlyEffective: flag(),
    dataDeleted: flag(),
    asksAge: flag(),
  },
  { levels: ["international", "union", "country", "subdivision"], places: ["jurisdiction", "subdivision"] },
);

/** The columns of {@link ageFacts}. */
export type AgeColumns = (typeof ageFacts)["columns"];

/** One word of the levels of rule makers. */
export type Level = (typeof ageFacts)["levels"][number];
