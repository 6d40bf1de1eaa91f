import type { Goal, Target } from "@cop-sdk/model";
import { qualifierAt } from "./codes.js";
import { dateAt } from "./dates.js";
import { freeId, identifierFrom, type TakenIds } from "./ids.js";
import { known } from "./known.js";
import { keep, type Ledger, leftOut, oneText, remark, term } from "./ledger.js";
import { type Listing, listing } from "./listing.js";
import { isAbsent, isObject, member, type Place } from "./place.js";
import { nameAt, noteOf, numberAt, textAt } from "./read.js";
import { sourcesAt } from "./source-ids.js";

/** Goals, and the way from their references in the file to their ids. */
export interface Goals extends Listing<Goal> {
  /** Id of the goal with a reference; `several` when the reference starts again in the file. */
  readonly idOf: (ref: string) => string | undefined;
}

export function goalsAt(ledger: Ledger, place: Place): Goals {
  const taken: TakenIds = new Map();
  const byRef = new Map<string, string>();
  const goals = listing<Goal>(
    ledger,
    place,
    (page, item, number) => {
      const officialRef = nameAt(page, member(item, "ref"));
      const wanted = (officialRef && identifierFrom(`goal-${officialRef}`)) ?? `goal-${number}`;
      const id = freeId(taken, wanted);
      if (id !== wanted) remark(page, member(item, "ref"), "neutral/duplicate-id", { id });
      const text = textAt(page, member(item, "text")) ?? textAt(page, member(item, "title"));
      const sources = sourcesAt(page, member(item, "sources"));
      const note = noteOf(page, ledger, item);
      if (text === undefined) return leftOut(ledger, item, "text", known({ officialRef, sources, note }));
      if (officialRef !== undefined) byRef.set(officialRef, byRef.has(officialRef) ? "several" : id);
      return [known({ id, officialRef, text, sources, note })];
    },
    "text",
  );
  return {
    ...goals,
    idOf: (ref) => byRef.get(ref),
  };
}

export function targetsAt(ledger: Ledger, place: Place): Listing<Target> {
  return listing<Target>(
    ledger,
    place,
    (page, item) => {
      const indicator = textAt(page, member(item, "indicator"));
      const stated = textAt(page, member(item, "text"));
      const qualifierPlace = member(item, "qualifier");
      const printed = textAt(page, member(item, "statedAs"));
      const target = {
        indicator,
        value: numberAt(page, member(item, "value")),
        unit: nameAt(page, member(item, "unit")),
        qualifier: qualifierAt(page, qualifierPlace),
        baseline: baselineAt(page, item),
        due: dateAt(page, member(item, "dueYear")) ?? dateAt(page, member(item, "due")),
      };
      const sources = sourcesAt(page, member(item, "sources"));
      const more = noteOf(page, ledger, item);
      const statedAs = oneText(ledger, [printed, more]);
      const text = stated ?? indicator;
      if (text === undefined) return leftOut(ledger, item, "text", known({ ...target, sources, statedAs }));
      return [known({ text, ...target, statedAs, sources })];
    },
    "text",
    "stated-as",
  );
}

/** Value before the measure, with its year: a number, or an object with value and year. */
function baselineAt(ledger: Ledger, item: Place): Target["baseline"] {
  const own = member(item, "baseline");
  const described = isObject(own.value);
  const value = numberAt(ledger, described ? member(own, "value") : own);
  const year = [member(item, "baselineYear"), ...(described ? [member(own, "year"), member(own, "date")] : [])].find((place) => !isAbsent(place.value));
  if (value === undefined) {
    if (year) keep(ledger, year, "neutral/not-readable", { expected: term("term/number") });
    return undefined;
  }
  return known({ value, date: year && dateAt(ledger, year) });
}
