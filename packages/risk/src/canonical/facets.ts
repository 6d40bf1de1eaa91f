/** What the child is in a risk. `consumer` takes part in the digital economy (buys, signs up, holds accounts); `exploited` is used for another's gain. */
export const childRoles = [
  "recipient",
  "target",
  "exploited",
  "actor",
  "witness",
  "participant",
  "creator",
  "consumer",
  "data-subject",
  "user",
  "rights-holder",
] as const;

/** What the child is in a risk; see {@link childRoles}. */
export type ChildRole = (typeof childRoles)[number];

/** Who or what stands on the other side; `any` where the risk does not tell. */
export const counterparts = ["adult", "peer", "group", "provider", "institution", "ai-system", "any"] as const;

/** Who or what stands on the other side; see {@link counterparts}. */
export type Counterpart = (typeof counterparts)[number];

/** The three kinds of risk of the CO:RE 4Cs. */
export const riskKinds = ["aggressive", "sexual", "values"] as const;

/** A kind of risk; see {@link riskKinds}. */
export type RiskKind = (typeof riskKinds)[number];

/** Technical means that can carry a risk; set on an instance, not on the risk. */
export const techVectors = [
  "none",
  "ai-generated",
  "ai-assisted",
  "livestream",
  "end-to-end-encrypted",
  "recommender",
  "extended-reality",
  "gaming",
  "connected-device",
  "decentralised",
] as const;

/** A technical means; see {@link techVectors}. */
export type TechVector = (typeof techVectors)[number];

/** Where harm falls, if it comes to harm; set on an instance, not on the risk. */
export const harmDomains = ["physical", "psychological", "sexual", "developmental", "economic", "privacy", "dignity", "participation"] as const;

/** A domain of harm; see {@link harmDomains}. */
export type HarmDomain = (typeof harmDomains)[number];

/** A hint at the usual status in law, never a finding: the law of the place and day decides. */
export const legalities = ["illegal", "age-restricted", "regulated", "jurisdiction-dependent", "emerging", "not-unlawful-in-itself"] as const;

/** A hint at the usual status in law; see {@link legalities}. */
export type Legality = (typeof legalities)[number];
