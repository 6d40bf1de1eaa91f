import { type Enforceability, statuses } from "@cop-sdk/rules";
import type { Entry } from "../decide/engines.js";
import { isActive } from "../decide/standing.js";
import { asOf } from "../packs/list.js";
import type { DatedRecord } from "../packs/record.js";
import { allEntries, askedPlace, entriesIn, grouped, lineOf, type RecordLine } from "./record-line.js";

/** What happens to a rule on a day. `perhaps`: a proposal or an announcement names the day, or none. */
export type DateEvent = "starts" | "ends" | "perhaps" | Enforceability;

/** Something that comes. */
export interface ComingChange extends RecordLine {
  /** The day; `null` where none is known. */
  readonly date: string | null;
  readonly event: DateEvent;
}

const byDate = (a: ComingChange, b: ComingChange): number => {
  const [x, y] = [`${a.date ?? "~"} ${a.place} ${a.rules[0]}`, `${b.date ?? "~"} ${b.place} ${b.rules[0]}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

/**
 * What changes in a place in a span of days: rules that start, end, become enforceable or are stopped, and, at the end, drafts whose day nobody knows. Drafts never decide.
 *
 * @param jurisdiction - a state (`GB`) or a part of one (`US-TX`)
 * @param from - the first day
 * @param to - the last day
 * @example
 * ```ts
 * import { upcoming } from "@cop-sdk/age/check";
 *
 * upcoming("IN", "2026-11-24", "2027-12-31").map(({ date, event }) => `${date} ${event}`).length > 0; // true
 * ```
 */
export const upcoming = (jurisdiction: string, from: string, to: string): readonly ComingChange[] =>
  [...grouped(entriesIn(askedPlace(jurisdiction)).flatMap((entry) => eventsOf(entry, from, to)))].sort(byDate);

/** The first day that a record speaks of. A draft that is one still when its day has passed has none: the day is that of the code which it would change. */
export const comingDay = ({ status, window }: Pick<DatedRecord, "status" | "window">): string | null =>
  statuses[status] === "announces" && window.from !== null && window.from <= asOf ? null : window.from;

/** What happens to a record in a span of days, both ends included. */
export function eventsOf(entry: Entry, from: string, to: string): readonly ComingChange[] {
  const { enforceability = [], status, window } = entry.record;
  const line = lineOf(entry);
  const kind = statuses[status];
  const within = (day: string | null | undefined): day is string => typeof day === "string" && day >= from && day <= to;
  if (kind === "nothing") return [];
  if (kind === "announces") {
    const day = comingDay(entry.record);
    return day === null || within(day) ? [{ ...line, date: day, event: "perhaps" }] : [];
  }
  const parts = enforceability.filter((part) => within(part.from) && part.from !== window.from);
  const opening = enforceability.find((part) => part.from === window.from)?.state ?? "enforceable";
  return [
    ...(window.from === null && status === "enacted-not-in-force" ? [{ ...line, date: null, event: "perhaps" } as const] : []),
    ...(within(window.from) ? [{ ...line, date: window.from, event: opening === "enforceable" ? ("starts" as const) : opening }] : []),
    ...parts.map((part) => ({ ...line, date: part.from, event: part.state })),
    ...(within(window.below) ? [{ ...line, date: window.below, event: "ends" } as const] : []),
  ];
}

/** What differs between two days. */
export interface Changes {
  /** Counts on the second day and not on the first. */
  readonly began: readonly RecordLine[];
  /** Counts on the first day and not on the second. */
  readonly ended: readonly RecordLine[];
}

/**
 * What changed between two days: the rules and advice that count on one of them only.
 *
 * @param places - states or parts of states; everything on record when absent
 * @example
 * ```ts
 * import { changes } from "@cop-sdk/age/check";
 *
 * changes("2025-12-01", "2025-12-31", ["AU"]).began.some(({ rules }) => rules.includes("au-smma")); // true
 * ```
 */
export function changes(fromDay: string, toDay: string, places?: readonly string[]): Changes {
  const seen = new Map((places ? places.flatMap((place) => entriesIn(askedPlace(place))) : allEntries()).map((entry) => [entry.id, entry]));
  const entries = [...seen.keys()].sort().flatMap((id) => seen.get(id) ?? []);
  const only = (day: string, other: string) => {
    const lines = entries.filter(({ record }) => isActive(record, day) && !isActive(record, other)).map(lineOf);
    return [...grouped(lines)].sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  };
  return { began: only(toDay, fromDay), ended: only(fromDay, toDay) };
}
