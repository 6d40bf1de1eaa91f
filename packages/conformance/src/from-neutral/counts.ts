import { type Count, type CountKind, type CountPart, countKinds, type Missing } from "@cop-sdk/model";
import { codeAt, qualifierAt } from "./codes.js";
import { dateAt } from "./dates.js";
import { forms } from "./forms.js";
import { filled, known } from "./known.js";
import { note as addNote, keep, type Ledger, oneText, pageFor, remark, term } from "./ledger.js";
import { asRecord, children, isAbsent, isObject, items, member, type Place } from "./place.js";
import { nameAt, noteOf, recordsAt, textAt, wholeAt } from "./read.js";
import { sourcesAt } from "./source-ids.js";
import { countKindWords } from "./tables.js";

/** Unit of a count of which the file names none. */
const unitNotStated = "not stated";

/** A part of a breakdown while it is read; its unit is the group. */
interface Part {
  readonly place: Place;
  readonly part: CountPart;
  readonly note?: string | undefined;
}

/** The counts at a place, or why there are none. Parts of another kind than the whole, such as targets inside a reach, become counts of their own. */
export function countsAt(ledger: Ledger, place: Place): readonly Count[] | Missing | undefined {
  if (isAbsent(place.value)) return undefined;
  const reasons: Ledger = pageFor(ledger, "reason");
  const counts = (Array.isArray(place.value) ? items(place) : [place]).flatMap((item) => (isAbsent(item.value) ? [] : countAt(reasons, item)));
  if (counts.length) {
    ledger.notes.push(...reasons.notes);
    return counts;
  }
  return known({ missing: "not-known" as const, note: oneText(ledger, reasons.notes) });
}

function countAt(ledger: Ledger, item: Place): readonly Count[] {
  if (!isObject(item.value)) {
    keep(ledger, item, "neutral/count-without-kind");
    return [];
  }
  const place = asRecord(item);
  const page = pageFor(ledger, ledger.keeper);
  const value = wholeAt(page, member(place, "value"));
  const kind = codeAt(page, member(place, "kind"), countKinds, countKindWords);
  const unit = nameAt(page, member(place, "unit"));
  const details = {
    qualifier: qualifierAt(page, member(place, "qualifier")),
    statedAs: textAt(page, member(place, "statedAs")),
    asOf: dateAt(page, member(place, "asOf")),
    sources: sourcesAt(page, member(place, "sources")),
  };
  const parts = partsAt(page, member(place, "breakdown"));
  const note = noteOf(page, ledger, place);
  const whole = value !== undefined && kind !== undefined;
  const own = parts.filter(({ part }) => !whole || (part.kind !== undefined && part.kind !== kind));
  const inside = parts.filter((part) => !own.includes(part));
  const alone = own.flatMap((part) => partAlone(ledger, part, part.part.kind ?? kind, details.sources));
  if (!whole) {
    remark(ledger, place, kind === undefined ? "neutral/count-without-kind" : "neutral/count-without-value", { kept: term(`kept/${ledger.keeper}`) });
    const seen = known({ value, kind, unit, ...details, sources: details.sources?.join(", ") });
    for (const [key, stated] of Object.entries(seen)) addNote(ledger, `${key}: ${stated}`);
    if (note !== undefined) addNote(ledger, note);
    return alone;
  }
  if (unit === undefined) remark(ledger, place, "neutral/member-missing", { member: "unit" });
  const { qualifier, statedAs, asOf, sources } = details;
  const breakdown = filled(inside.map(({ part }) => part));
  const notes = oneText(ledger, [note, ...inside.map(({ part, note: aside }) => aside && `${part.group}: ${aside}`)]);
  return [known({ value, kind, unit: unit ?? unitNotStated, qualifier, statedAs, asOf, breakdown, sources, note: notes }), ...alone];
}

/** The parts of a breakdown: a list of groups, or an object of numbers by group. */
function partsAt(ledger: Ledger, place: Place): readonly Part[] {
  const byGroup = isObject(place.value) && Object.values(place.value).every((value) => typeof value === "number");
  if (byGroup) {
    remark(ledger, place, "neutral/read-as", { expected: term("term/list") });
    return children(place).flatMap((own) => {
      const group = String(own.steps.at(-1)).replace(/[\r\n]+/g, " ");
      if (!forms.name(group)) return keep(ledger, own, "neutral/not-readable", { expected: term("form/name") }) ?? [];
      const value = wholeAt(ledger, own);
      return value === undefined ? [] : [{ place: own, part: { group, value } }];
    });
  }
  return recordsAt(ledger, place).flatMap((item) => partAt(ledger, asRecord(item)) ?? []);
}

function partAt(ledger: Ledger, place: Place): Part | undefined {
  if (!isObject(place.value)) {
    return keep(ledger, place, "neutral/not-readable", { expected: term("term/object") });
  }
  const page = pageFor(ledger, ledger.keeper);
  const group = nameAt(page, member(place, "group"));
  const value = wholeAt(page, member(place, "value"));
  const kind = codeAt(page, member(place, "kind"), countKinds, countKindWords);
  const qualifier = qualifierAt(page, member(place, "qualifier"));
  const statedAs = textAt(page, member(place, "statedAs"));
  const note = noteOf(page, ledger, place);
  if (value !== undefined) {
    if (group === undefined) remark(ledger, place, "neutral/member-missing", { member: "group" });
    return { place, part: known({ group: group ?? unitNotStated, value, kind, qualifier, statedAs }), note };
  }
  remark(ledger, place, "neutral/record-left-out", { member: "value", kept: term(`kept/${ledger.keeper}`) });
  for (const part of [group, kind, qualifier, statedAs, note]) if (part !== undefined) addNote(ledger, part);
  return undefined;
}

function partAlone(ledger: Ledger, { place, part, note }: Part, kind: CountKind | undefined, sources: readonly string[] | undefined): readonly Count[] {
  const { group, value, qualifier, statedAs } = part;
  if (kind === undefined) {
    for (const text of [`${group}: ${value}`, qualifier, statedAs, note]) if (text !== undefined) addNote(ledger, text);
    return [];
  }
  remark(ledger, place, "neutral/part-of-other-kind", { kind });
  return [known({ value, kind, unit: group, qualifier, statedAs, sources, note })];
}
