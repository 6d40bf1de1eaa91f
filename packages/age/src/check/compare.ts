import { type Decision, statuses } from "@cop-sdk/rules";
import { stricter } from "../decide/because.js";
import type { Entry } from "../decide/engines.js";
import { dayReason, isActive } from "../decide/standing.js";
import { type Piece, piecesOf } from "../packs/acts.js";
import { asOf } from "../packs/list.js";
import type { Ages, Box, LawRecord } from "../packs/record.js";
import { ageFacts } from "../vocabulary/facts.js";
import type { SafeguardId } from "../vocabulary/safeguards.js";
import { type LawTopic, topics } from "../vocabulary/topics.js";
import { askedPlace, entriesIn, lineOf, type RecordLine } from "./record-line.js";

/** Facts of a service on which it depends what a rule does: those that a table must show. */
const shown = ["riskClass", "directed", "content", "special"] as const;

/** What a rule does for some ages, if nothing meets it. `allow`: it restricts nothing by itself. */
export interface TableEffect {
  readonly decision: Decision;
  readonly safeguards: readonly SafeguardId[];
  readonly ages: Ages;
  /** Where the law fixes no age, and restricts case by case. */
  readonly noFixedAge?: true;
  /** For what services only, where the rule does different things for different ones. */
  readonly when?: Pick<Box, (typeof shown)[number]>;
}

/** A rule of a place in a table. */
export interface TableLine extends RecordLine {
  /** What the rule does, by ages; whom it binds stands in `conditions`. */
  readonly effects: readonly TableEffect[];
  readonly conditions?: string;
  /** First day; `null` where none is known. */
  readonly since: string | null;
}

/** One place in a row. */
export interface TableCell {
  readonly place: string;
  /** Rules in force on the day; a nearer rule maker's line stands for the wider one's. */
  readonly now: readonly TableLine[];
  /** What is to come, drafts included. */
  readonly coming: readonly TableLine[];
}

/** What is recorded of some places, topic by topic. Nothing is ranked, scored or summed up; places are in the order of their codes. */
export interface Comparison {
  readonly date: string;
  readonly asOf: string;
  readonly places: readonly string[];
  readonly rows: readonly { readonly topic: LawTopic; readonly cells: readonly TableCell[] }[];
}

/**
 * Puts the recorded law of several places side by side, for a product that starts in several. An empty cell says that nothing is recorded, which is not permission. Not legal advice.
 *
 * @param jurisdictions - states or parts of states
 * @param date - the day
 * @example
 * ```ts
 * import { compare } from "@cop-sdk/age/check";
 *
 * const { places, rows } = compare(["IE", "GB"], "2026-11-23");
 * places; // ["GB", "IE"]
 * rows.find(({ topic }) => topic === "data-consent")?.cells.map(({ now }) => now.map(({ rules }) => rules[0])); // [["gb-ukgdpr8"], ["ie-gdpr8"]]
 * ```
 */
export function compare(jurisdictions: readonly string[], date: string): Comparison {
  const places = [...new Set(jurisdictions)].sort();
  const cells = places.map((place) => ({ place, entries: entriesIn(askedPlace(place)).filter(({ code }) => code === undefined) }));
  return {
    date,
    asOf,
    places,
    rows: topics.flatMap((topic) => {
      const row = cells.map(({ entries, place }) =>
        cellOf(
          place,
          entries.filter(({ record }) => (record as LawRecord).topic === topic),
          date,
        ),
      );
      return row.some(({ coming, now }) => now.length + coming.length > 0) ? [{ topic, cells: row }] : [];
    }),
  };
}

function cellOf(place: string, entries: readonly Entry[], date: string): TableCell {
  const active = entries.filter(({ record }) => isActive(record, date));
  const coming = entries.filter(
    ({ record }) =>
      !isActive(record, date) &&
      ["decides", "announces"].includes(statuses[record.status]) &&
      dayReason(record, date) !== "superseded" &&
      !isOver(record as LawRecord, date),
  );
  return { place, now: nearest(active).map(tableLine), coming: coming.map(tableLine) };
}

const isOver = ({ window }: LawRecord, date: string): boolean => window.below !== undefined && date >= window.below;

/** Of the lines on the same effect, those of the nearest rule maker. */
export function nearest(entries: readonly Entry[]): readonly Entry[] {
  const rank = ({ rules: [rule] }: Entry): number => (ageFacts.levels as readonly (string | undefined)[]).indexOf(rule?.level);
  return entries.filter((entry) => !entries.some((other) => other.rules[0]?.effect === entry.rules[0]?.effect && rank(other) > rank(entry)));
}

function tableLine(entry: Entry): TableLine {
  const record = entry.record as LawRecord;
  return {
    ...lineOf(entry),
    effects: effectsOf(record),
    ...(record.conditions !== undefined && { conditions: record.conditions }),
    since: record.window.from,
  };
}

/** What a record does: of each act, and of each kind of service that it tells apart, the strictest piece with the safeguards of all pieces, by ages; the same for the same once. */
export function effectsOf({ acts }: LawRecord): readonly TableEffect[] {
  const found = new Map<string, TableEffect>();
  for (const { act, ages = {}, when: further } of acts) {
    const kinds = new Map<string, Piece[]>();
    for (const piece of piecesOf(act)) {
      const kind = JSON.stringify(shownOf({ ...further, ...piece.when }));
      kinds.set(kind, [...(kinds.get(kind) ?? []), piece]);
    }
    for (const [kind, pieces] of kinds) {
      const decision = pieces.map((piece) => piece.decision).reduce(stricter);
      const safeguards = [...new Set(pieces.flatMap((piece) => piece.safeguards ?? []))].sort();
      const when = JSON.parse(kind) as NonNullable<TableEffect["when"]>;
      found.set(`${kind} ${JSON.stringify([decision, ages])}`, {
        decision,
        safeguards,
        ages,
        ...(act === "no-fixed-age" && { noFixedAge: true }),
        ...(Object.keys(when).length > 0 && { when }),
      });
    }
  }
  return [...found.values()];
}

const shownOf = (box: Box): Box => Object.fromEntries(shown.flatMap((fact) => (fact in box ? [[fact, box[fact]]] : [])));
