import { statuses } from "@cop-sdk/rules";
import type { AskedFacts } from "../facts/door.js";
import { mayDecide } from "../packs/code-rules.js";
import { asOf, type Family } from "../packs/list.js";
import type { LawRecord } from "../packs/record.js";
import { recordedSubdivisions } from "../vocabulary/places.js";
import { type Topic, topics } from "../vocabulary/topics.js";
import type { Entry, ReadyPlace } from "./engines.js";
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

const isOfCodes = (topic: Topic): boolean => topic === "design-codes" || topic === "content-rating";

/** What the records of a topic come to; `selection`: whether parts of the state have law of their own besides. */
function stateOf(topic: Topic, entries: readonly Entry[], day: string, selection: boolean): Coverage["state"] {
  if (isOfCodes(topic)) {
    const says = ({ code, record }: Entry) => code !== undefined && mayDecide(code, record as never);
    return entries.some((entry) => (topic === "content-rating" ? isActive(entry.record, day) : says(entry) && isAlive(entry, day))) ? "partial" : "none";
  }
  const own = entries.filter((entry) => isAlive(entry, day));
  if (own.length === 0) return "none";
  const deciding = own.filter(({ record }) => statuses[record.status] === "decides" && isActive(record, day));
  const firm = deciding.some((entry) => isLaw(entry) && entry.record.confidence !== "K" && !entry.record.caveats?.includes("no-fixed-age"));
  return firm && !selection ? "complete" : "partial";
}

/**
 * What is recorded of each topic that a question raises. `complete`: a line of the place is in force and was seen in a source. `partial`: only guidance, drafts, a line from memory, a law that courts hold,
 * a selection (design codes, federal states). `none`: nothing, or only records that are closed. An empty answer under `none` is no permission.
 */
export function coverageOf(known: ReadyPlace, asked: AskedFacts, families: readonly Family[]): readonly Coverage[] {
  const asksTopics: readonly Topic[] = [
    ...(families.includes("digital-consent") ? (asked.topics as readonly Topic[]).filter((topic) => !silent.includes(topic)) : []),
    ...(families.includes("design-codes") && asked.feature !== "none" && asked.aspect !== "content-rating" ? (["design-codes"] as const) : []),
    ...(families.includes("age-bands") && asked.aspect === "content-rating" ? (["content-rating"] as const) : []),
  ];
  const there = (topic: Topic) =>
    (isOfCodes(topic) ? known.list.filter(({ code }) => code !== undefined) : known.on(topic)).filter((entry) => holdsAt(entry, asked));
  return told(asksTopics, there, asked.on, hasSubdivisions(String(asked.jurisdiction)));
}

/** What is recorded of every topic of law, and of design codes, on a day: of the records of one place. */
export const coverageOfPlace = (entries: readonly Entry[], place: string, day: string): readonly Coverage[] =>
  told(
    [...topics.filter((topic) => !silent.includes(topic)), "design-codes"],
    (topic) =>
      entries.filter((entry) => (isOfCodes(topic) ? entry.code?.place !== "INT" && entry.code !== undefined : isLaw(entry) && entry.record.topic === topic)),
    day,
    hasSubdivisions(place.slice(0, 2)),
  );

/** Coverage by topic: of accounts the topics that the place has, of rare topics those recorded. */
function told(asked: readonly Topic[], there: (topic: Topic) => readonly Entry[], day: string, selection: boolean): readonly Coverage[] {
  const all = asked.map((topic): Coverage => ({ topic, state: stateOf(topic, there(topic), day, selection), asOf }));
  const accounts = all.filter(({ topic }) => topic === "account-tier" || topic === "social-media-minimum");
  const spare = accounts.some(({ state }) => state !== "none")
    ? accounts.filter(({ state }) => state === "none")
    : accounts.filter(({ topic }) => topic === "account-tier");
  return all
    .filter((coverage) => !spare.includes(coverage) && !(coverage.state === "none" && rare.includes(coverage.topic)))
    .sort((a, b) => (a.topic < b.topic ? -1 : 1));
}
