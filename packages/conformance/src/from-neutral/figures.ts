import type { Figure } from "@cop-sdk/model";
import { qualifierAt } from "./codes.js";
import { periodAt } from "./dates.js";
import { known } from "./known.js";
import { type Ledger, leftOut, oneText, remark, settle } from "./ledger.js";
import { type Listing, listing } from "./listing.js";
import { member, type Place } from "./place.js";
import { nameAt, noteOf, numberAt, textAt } from "./read.js";
import { sourcesAt } from "./source-ids.js";

/**
 * Statistics as figures. A list of values becomes one figure each: with its population when the file lists as many (`children / adolescents`), else with a note
 * that the value stood in a list.
 */
export function figuresAt(ledger: Ledger, place: Place): Listing<Figure> {
  return listing<Figure>(ledger, place, (page, item, number) => {
    const values = valuesAt(page, member(item, "value"));
    const populations = populationsAt(page, member(item, "population"), values?.length ?? 1);
    const indicator = textAt(page, member(item, "text")) ?? textAt(page, member(item, "indicator"));
    const unit = nameAt(page, member(item, "unit"));
    const details = {
      period: periodAt(page, member(item, "year")) ?? periodAt(page, member(item, "period")),
      qualifier: qualifierAt(page, member(item, "qualifier")),
      statedAs: textAt(page, member(item, "statedAs")),
      sources: sourcesAt(page, member(item, "sources")),
    };
    const note = noteOf(page, ledger, item);
    if (indicator === undefined || !values?.length) {
      const seen = known({ indicator, values, unit, population: populations.join("; ") || undefined, ...details, note });
      return leftOut(ledger, item, indicator === undefined ? "text" : "value", seen);
    }
    if (unit === undefined) remark(ledger, item, "neutral/member-missing", { member: "unit" });
    if (values.length > 1) remark(ledger, member(item, "value"), "neutral/several-values", { count: values.length });
    const paired = populations.length === values.length;
    return values.map((value, index) => {
      const ownNote = values.length > 1 && !paired ? oneText(ledger, [note, `value ${index + 1} of ${values.length} in one list of the file`]) : note;
      const { period, qualifier, statedAs, sources } = details;
      const id = values.length > 1 ? `figure-${number}.${index + 1}` : `figure-${number}`;
      return known({
        id,
        indicator,
        value,
        unit: unit ?? "not stated",
        population: populations[paired ? index : 0],
        period,
        qualifier,
        statedAs,
        sources,
        note: ownNote,
      });
    });
  });
}

function valuesAt(ledger: Ledger, place: Place): readonly number[] | undefined {
  const { value } = place;
  if (!Array.isArray(value)) {
    const single = numberAt(ledger, place);
    return single === undefined ? undefined : [single];
  }
  const numbers = value.filter((item): item is number => typeof item === "number" && Number.isFinite(item));
  if (numbers.length !== value.length) return undefined;
  settle(ledger, place);
  return numbers;
}

/** The populations, one for each of several values where the file says so, else the one for all. */
function populationsAt(ledger: Ledger, place: Place, count: number): readonly string[] {
  const { value } = place;
  const listed = Array.isArray(value) ? value : typeof value === "string" ? value.split(" / ") : [];
  const fits = count > 1 && listed.length === count && listed.every((item) => typeof item === "string" && item.trim() !== "");
  if (fits) {
    settle(ledger, place);
    return listed.map((item) => String(item).trim());
  }
  const one = textAt(ledger, place);
  return one === undefined ? [] : [one];
}
