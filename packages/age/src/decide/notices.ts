import type { Warning } from "@cop-sdk/rules";
import type { AskedFacts } from "../facts/door.js";
import type { Facts } from "../facts/facts.js";
import { recordOf } from "../packs/age-rule.js";
import { asOf } from "../packs/list.js";
import { isRecordedSubdivision } from "../vocabulary/places.js";
import { hasSubdivisions } from "./coverage.js";
import { type Entry, isConsentLine } from "./engines.js";
import { asksForAge } from "./judge.js";
import type { Notice } from "./notice.js";
import type { Because, Coverage, NotAppliedReason } from "./outcome.js";

/** What an answer is read from, for its notices. */
export interface NoticeGround {
  readonly facts: Facts;
  readonly asked: AskedFacts;
  readonly because: readonly Because[];
  readonly coverage: readonly Coverage[];
  readonly notApplied: readonly (readonly [Entry, readonly NotAppliedReason[]])[];
  readonly warnings: readonly Warning[];
  readonly entryOf: (id: string) => Entry | undefined;
}

/** What a reader must know: first what is not covered, then what the rules applied rest on, then what lies beside them. */
export const noticesOf = (ground: NoticeGround): readonly Notice[] => [...aboutCoverage(ground), ...aboutRules(ground), ...aboutQuestion(ground)];

function aboutCoverage({ asked, coverage, facts }: NoticeGround): readonly Notice[] {
  const place = facts.subdivision !== undefined && isRecordedSubdivision(facts.subdivision) ? facts.subdivision : facts.jurisdiction;
  const topic = (name: string) => ({ term: `topic/${name}` });
  return [
    ...coverage
      .filter(({ state }) => state !== "complete")
      .map(({ state, topic: name }): Notice => ({ code: state === "none" ? "coverage/none" : "coverage/partial", params: { topic: topic(name), place } })),
    ...(hasSubdivisions(facts.jurisdiction) && facts.subdivision === undefined
      ? [{ code: "coverage/federal-level-only", params: { place: facts.jurisdiction } } as const]
      : []),
    ...(asked.subdivision === "other" ? [{ code: "coverage/subdivision-not-recorded", params: { place: facts.jurisdiction } } as const] : []),
    ...(facts.date > asOf ? [{ code: "coverage/beyond-as-of", params: { asOf } } as const] : []),
  ];
}

/** Whether an age, or a range of ages, has one of some ages in it. */
function meets(age: AskedFacts["age"], { below, from }: { readonly below: number; readonly from: number }): boolean {
  const { max, min } = typeof age === "number" ? { min: age, max: age } : (age as { readonly min: number; readonly max: number });
  return min < below && max >= from;
}

function aboutRules(ground: NoticeGround): readonly Notice[] {
  const { because, asked, entryOf, notApplied, warnings } = ground;
  const notices: Notice[] = warnings.flatMap(({ code, rules }): readonly Notice[] =>
    code === "rules/open-not-finished"
      ? [{ code: "answer/not-exact", params: {} }]
      : [{ code: `rule/${code.slice("rules/".length)}` as "rule/projected", params: { rules: [...new Set(rules.map(recordOf))].sort() } }],
  );
  const unverified = because
    .filter(({ confidence, decision, role }) => confidence === "K" && role === "decides" && decision !== "allow")
    .map(({ rule }) => rule);
  if (unverified.length > 0) notices.push({ code: "rule/unverified", params: { rules: unverified } });
  const byCaveat = new Map<string, string[]>();
  for (const { rule } of because) {
    const record = entryOf(rule)?.record;
    for (const caveat of record?.caveats ?? []) byCaveat.set(caveat, [...(byCaveat.get(caveat) ?? []), rule]);
  }
  const disputed = disputedOn(ground);
  if (disputed.length > 0) byCaveat.set("disputed-day", disputed);
  const unclear = notApplied.filter(([{ record }, reasons]) => reasons.join() === "age" && record.unclearAges && meets(asked.age, record.unclearAges));
  if (unclear.length > 0)
    byCaveat.set(
      "age-unclear",
      unclear.map(([{ id }]) => id),
    );
  for (const [caveat, rules] of [...byCaveat].sort(([a], [b]) => (a < b ? -1 : 1)))
    notices.push({ code: `rule/${caveat}` as "rule/disputed-day", params: { rules } });
  return notices;
}

/** Records of which sources differ whether they hold on the day: those applied, and those that would apply but for the day. */
function disputedOn({ asked, because, entryOf, notApplied }: NoticeGround): string[] {
  const near = notApplied.flatMap(([{ id }, reasons]) => (reasons.length === 1 && reasons[0] === "not-in-force" ? [id] : []));
  return [...because.map(({ rule }) => rule), ...near].sort().filter((id) => {
    const disputed = entryOf(id)?.record.disputed;
    return disputed !== undefined && asked.on >= disputed.from && asked.on < disputed.below;
  });
}

function aboutQuestion({ asked, because, facts, notApplied }: NoticeGround): readonly Notice[] {
  const consentLines = notApplied.filter(([entry]) => isConsentLine(entry));
  const offTopic = consentLines.some(([, reasons]) => reasons.length === 1 && reasons[0] === "out-of-scope");
  const asksData = (asked.topics as readonly string[]).includes("data-consent");
  return [
    ...(asksData && offTopic && facts.processing?.lawfulBasis !== undefined && facts.processing.lawfulBasis !== "consent"
      ? [{ code: "answer/other-basis", params: {} } as const]
      : []),
    ...(asksData && offTopic && asked.primary === "counselling" ? [{ code: "answer/protected-service", params: {} } as const] : []),
    ...("unknown" in facts.age && facts.service.riskClass === "low" && !asksForAge(because)
      ? [{ code: "answer/no-document-at-low-risk", params: {} } as const]
      : []),
    ...(asksData && (facts.otherJurisdictions ?? []).some((place) => place !== facts.jurisdiction)
      ? [{ code: "answer/cross-border", params: {} } as const]
      : []),
  ];
}
