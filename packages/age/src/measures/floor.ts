import type { Because, Outcome, RuleId } from "../decide/outcome.js";
import type { MeasureId } from "../vocabulary/measures.js";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import type { Aspect } from "../vocabulary/services.js";

/** What a duty fixes: a guardian's act, a closed door, or a protective default. */
export type FixedKind = "consent" | "closed" | "default";

/** A measure that a rule fixes. Its own proportionality is not assessed here. */
export interface FixedByLaw {
  readonly rule: RuleId;
  readonly kind: FixedKind;
  /** The freest measures of the ladder that meet it. */
  readonly measures: readonly MeasureId[];
}

const protectiveDefaults: readonly SafeguardId[] = [
  "default-private",
  "not-discoverable",
  "contacts-only-dm",
  "no-reshare",
  "livestream-off",
  "geolocation-off",
  "location-share-off",
  "profiling-off",
  "autoplay-off",
  "scroll-stop",
  "streak-off",
  "push-night-off",
  "metrics-hidden",
  "filters-off",
  "ai-off-default",
  "ai-memory-off",
];

const closing: readonly MeasureId[] = ["feature-off", "no-account", "gate-soft", "gate-hard"];

/** What meets a duty of each kind: the measure itself and those that let nothing through. A closed account stays closed only where there is none. */
const meeting = (kind: FixedKind, aspect: Aspect): readonly MeasureId[] => {
  const closed = aspect === "account" ? closing.filter((id) => id !== "feature-off") : closing;
  switch (kind) {
    case "closed":
      return closed;
    case "consent":
      return ["consent", ...closed];
    case "default":
      return ["default", "default-notify", "default-guardian", "limit", ...closing];
  }
};

function kindsOf({ decision, safeguards }: Because): readonly FixedKind[] {
  if (decision === "prohibit") return ["closed"];
  if (decision === "require-consent") return ["consent"];
  return safeguards.some((id) => protectiveDefaults.includes(id)) ? ["default"] : [];
}

/** What duties that apply in any case fix, by rule. Expectations (`should`) and guidance fix nothing. */
export const fixedByLaw = ({ because }: Outcome, aspect: Aspect): readonly FixedByLaw[] =>
  because
    .filter(({ certain, role, strength }) => certain && role === "decides" && strength === "must")
    .flatMap((reason) => kindsOf(reason).map((kind) => ({ rule: reason.rule, kind, measures: meeting(kind, aspect).slice(0, 1) })));

/** Rules that may fix a measure, depending on facts that are left open. */
export const perhapsFixed = ({ because }: Outcome): readonly RuleId[] =>
  because.filter((reason) => !reason.certain && reason.role === "decides" && reason.strength === "must" && kindsOf(reason).length > 0).map(({ rule }) => rule);

/** Whether a measure meets a duty. */
export const meets = (measure: MeasureId, { kind }: FixedByLaw, aspect: Aspect): boolean => meeting(kind, aspect).includes(measure);
