import type { Decision } from "@cop-sdk/rules";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import { methodFaults } from "./faults.js";
import type { Box } from "./record.js";

/** Whose consent a rule asks for. */
export interface ConsentNeed {
  readonly by: "guardian" | "child+guardian";
  readonly verifiable?: true;
  readonly separate?: readonly string[];
}

/** One piece of an act: what comes out under a condition. Together the pieces of an act say what it does, whatever the facts. */
export interface Piece {
  readonly when?: Box;
  readonly decision: Decision;
  readonly safeguards?: readonly SafeguardId[];
  readonly consent?: ConsentNeed;
  /** What binds a part of the safeguards only by conditions that no fact can say. */
  readonly strength?: "may";
}

const consentUnless = (given: Box, missing: readonly Box[], safeguards: readonly SafeguardId[], consent: ConsentNeed): readonly Piece[] => [
  ...missing.map((when): Piece => ({ when, decision: "require-consent", safeguards, consent })),
  { when: given, decision: "allow", consent },
];

const guardian: ConsentNeed = { by: "guardian" };
const verified: ConsentNeed = { by: "guardian", verifiable: true };

/** Access is closed to a known minor; a method that does not do is refused; otherwise the safeguard is asked for. */
const gate = (...safeguards: readonly SafeguardId[]): readonly Piece[] => [
  { when: { aspect: ["content-access", "account", "service-access"] }, decision: "prohibit", safeguards },
  ...methodFaults(safeguards).map((fault): Piece => ({ when: { aspect: ["age-assurance-method"], ...fault }, decision: "restrict", safeguards })),
  { when: { aspect: ["age-assurance-method"] }, decision: "allow-with-safeguards", safeguards },
];

const always = (decision: Decision, ...safeguards: readonly SafeguardId[]): readonly Piece[] => [{ decision, safeguards }];

/**
 * What records of law do, by name: the one place where an effect of the reference becomes decisions, safeguards and consent.
 * A consent that is given already meets its rule: the rule applies, and decides `allow`.
 */
const acts = {
  "guardian-consent": consentUnless({ guardian: ["given", "verified"] }, [{ guardian: ["none"] }], ["parental-consent"], guardian),
  "verifiable-consent": consentUnless({ guardian: ["verified"] }, [{ guardian: ["none", "given"] }], ["parental-consent-verifiable"], verified),
  "store-consent": consentUnless({ guardian: ["verified"] }, [{ guardian: ["none", "given"] }], ["parental-consent"], verified),
  "joint-consent": consentUnless(
    { guardian: ["given", "verified"], childConsent: true },
    [{ guardian: ["none"] }, { guardian: ["given", "verified"], childConsent: false }],
    ["parental-consent-joint"],
    { by: "child+guardian" },
  ),
  "separate-consent": consentUnless({ separate: true }, [{ separate: false }], ["separate-third-party-consent"], {
    ...verified,
    separate: ["third-party-disclosure"],
  }),
  "sensitive-data-consent": consentUnless(
    { special: true, guardian: ["given", "verified"] },
    [{ special: true, guardian: ["none"] }],
    ["parental-consent"],
    guardian,
  ),
  "conditional-consent": [{ decision: "allow-with-safeguards", safeguards: ["parental-consent"], strength: "may" }],
  "guardian-link": consentUnless({ linked: true }, [{ linked: false }], ["guardian-link"], guardian),
  "guardian-registers": consentUnless({ guardian: ["given", "verified"] }, [{ guardian: ["none"] }], ["parental-consent", "guardian-link"], guardian),
  "no-account": always("prohibit", "no-account"),
  "low-risk-only": always("prohibit", "no-account", "low-risk-only"),
  "no-profiled-ads": always("prohibit", "no-profiled-ads"),
  "no-loot-box": always("prohibit", "no-loot-box"),
  "no-companion": always("prohibit", "feature-off"),
  "no-gambling": always("prohibit"),
  "no-gambling-account": always("prohibit", "no-account"),
  "verification-gate": gate("aa-verification"),
  "highly-effective-gate": gate("aa-highly-effective"),
  "no-self-declaration-gate": gate("aa-not-self-declared-only"),
  "reliable-verification-gate": gate("aa-verification", "aa-not-self-declared-only"),
  "assurance-gate": gate("aa-any"),
  "adult-app-check": [
    { when: { content: { any: ["adult"] } }, decision: "prohibit", safeguards: ["aa-any"] },
    { when: { content: { none: ["adult"] } }, decision: "allow-with-safeguards", safeguards: ["aa-any"] },
  ],
  "age-signal": always("allow-with-safeguards", "aa-any"),
  "feed-consent": consentUnless({ guardian: ["verified"] }, [{ guardian: ["none", "given"] }], ["parental-consent"], verified),
  "time-limit": always("allow-with-safeguards", "time-tools"),
  "minor-mode": always("allow-with-safeguards", "minor-mode-time"),
  "protective-defaults": always("allow-with-safeguards", "default-private"),
  "design-duties": always("allow-with-safeguards"),
  "age-check-data": always("allow", "aa-data-deleted"),
  exclusion: always("allow"),
  "no-fixed-age": always("allow"),
} as const satisfies Readonly<Record<string, readonly Piece[]>>;

/** One of the acts. */
export type ActId = keyof typeof acts;

/** The pieces of an act. */
export const piecesOf = (act: ActId): readonly Piece[] => acts[act];
