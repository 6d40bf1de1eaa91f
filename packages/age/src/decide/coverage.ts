import { statuses } from "@cop-sdk/rules";
import type { AskedFacts } from "../facts/door.js";
import { mayDecide } from "../packs/code-rules.js";
import { asOf, type Family } from "../packs/list.js";
import type { LawRecord } from "../packs/record.js";
import { recordedSubdivisions } from "../vocabulary/places.js";
import type { Topic } from "../vocabulary/topics.js";
import type { Entry } from "./engines.js";
import type { Coverage } from "./outcome.js";
import { isActive } from "./standing.js";

/** Topics that say no more than the design codes. */
const silent: readonly Topic[] = ["design-code", "age-assurance-policy"];

/** Topics that few places have, and that are only named where one is recorded. */
const rare: readonly Topic[] = ["minor-mode"];

/** Federal states of which parts have law of their own on record. */
export const hasSubdivisions = (jurisdiction: string): boolean => recordedSubdivisions.some((place) => place.startsWith(`${jurisdiction}-`));

const holdsAt = (entry: Entry, { jurisdiction, subdivision }: AskedFacts): boolean =>
  entry.rules.some(
    ({ when }) =>
      ((when.jurisdiction as readonly unknown[] | undefined)?.includes(jurisdiction) ?? false) &&
      ((when.subdivision as readonly unknown[] | undefined)?.includes(subdivision) ?? true),
  );

const isLaw = (entry: Entry): entry is Entry & { readonly record: LawRecord } => entry.code === undefined;

/** Whether a record still says something about its topic on a day: it counts, it may come, or courts are at it; not when it is closed. */
const isAlive = ({ record: { status, window } }: Entry, day: string): boolean =>
  statuses[status] !== "nothing" && (window.below === undefined || day < window.below);

function stateOf(topic: Topic, entries: readonly Entry[], asked: AskedFacts): Coverage["state"] {
  if (topic === "design-codes" || topic === "content-rating") {
    const held = entries.some(
      (entry) => entry.code && (topic === "content-rating" || mayDecide(entry.code, entry.record as never)) && isActive(entry.record, asked.on),
    );
    return held ? "partial" : "none";
  }
  const own = entries.filter((entry) => isLaw(entry) && entry.record.topic === topic && isAlive(entry, asked.on));
  if (own.length === 0) return "none";
  const deciding = own.filter(({ record }) => statuses[record.status] === "decides" && isActive(record, asked.on));
  const firm = deciding.some((entry) => isLaw(entry) && entry.record.confidence !== "K" && !entry.record.caveats?.includes("no-fixed-age"));
  return firm && !hasSubdivisions(String(asked.jurisdiction)) ? "complete" : "partial";
}

/**
 * What is recorded of each topic that a question raises. `complete`: a line of the place is in force and was seen in a source. `partial`: only guidance, drafts, a line from memory, a law that courts hold,
 * a selection (design codes, federal states). `none`: nothing, or only records that are closed. An empty answer under `none` is no permission.
 */
export function coverageOf(entries: readonly Entry[], asked: AskedFacts, families: readonly Family[]): readonly Coverage[] {
  const there = entries.filter((entry) => holdsAt(entry, asked));
  const topics: readonly Topic[] = [
    ...(families.includes("digital-consent") ? (asked.topics as readonly Topic[]).filter((topic) => !silent.includes(topic)) : []),
    ...(families.includes("design-codes") && asked.feature !== "none" && asked.aspect !== "content-rating" ? (["design-codes"] as const) : []),
    ...(families.includes("age-bands") && asked.aspect === "content-rating" ? (["content-rating"] as const) : []),
  ];
  const all = topics.map((topic): Coverage => ({ topic, state: stateOf(topic, there, asked), asOf }));
  const accounts = all.filter(({ topic }) => topic === "account-tier" || topic === "social-media-minimum");
  const spare = accounts.some(({ state }) => state !== "none")
    ? accounts.filter(({ state }) => state === "none")
    : accounts.filter(({ topic }) => topic === "account-tier");
  return all
    .filter((coverage) => !spare.includes(coverage) && !(coverage.state === "none" && rare.includes(coverage.topic)))
    .sort((a, b) => (a.topic < b.topic ? -1 : 1));
}
