import {
  type Activity,
  type Attribution,
  activityScopes,
  activityStatuses,
  activityTypes,
  type Count,
  isMissing,
  ituRoles,
  type Missing,
  regionScopes,
  resolveClause,
} from "@cop-sdk/model";
import { codeAt, wordAt } from "./codes.js";
import { conflictsAt } from "./conflicts.js";
import { countryAt } from "./country.js";
import { countsAt } from "./counts.js";
import { periodAt } from "./dates.js";
import { filled, known } from "./known.js";
import { keepTheRest, type Ledger, note, oneText, pageFor, remark } from "./ledger.js";
import { moneyAt } from "./money.js";
import { bodiesAt } from "./organizations.js";
import { outputsAt } from "./outputs.js";
import { isAbsent, member, type Place } from "./place.js";
import { listAt, nameAt, namesAt, notesAt, textAt } from "./read.js";
import { idsNamedIn, isRunningTotal } from "./running-total.js";
import { sourcesAt } from "./source-ids.js";
import { activityStatusWords, activityTypeWords, ituRoleWords } from "./tables.js";

const confidences = ["high", "medium", "low"] as const;

/**
 * One record of an activities file. A type that the model does not know is kept in the notes, and the record is an `other` activity.
 *
 * @param id - its id in the log
 * @param ids - ids of all records of the file, by which remarks name them
 */
export function activityAt(log: Ledger, place: Place, id: string, ids: readonly string[]): Activity {
  const page = pageFor(log, "notes");
  const at = (key: string) => member(place, key);
  const type = codeAt(page, at("type"), activityTypes, activityTypeWords) ?? "other";
  if (isAbsent(at("type").value)) remark(page, place, "neutral/member-missing", { member: "type" });
  const stated = textAt(page, at("title"));
  const status = codeAt(page, at("status"), activityStatuses, activityStatusWords);
  const date = periodAt(page, at("date"));
  const notes = notesAt(page, place);
  const outputs = at("outputs");
  const budget = moneyAt(page, member(outputs, "budget")) ?? moneyAt(page, at("budget"));
  const counts = countsAt(page, at("participants"));
  const record = {
    scope: codeAt(page, at("scope"), activityScopes),
    country: countryAt(page, at("country")),
    region: codeAt(page, at("ituRegion"), regionScopes),
    place: nameAt(page, at("place")),
    leads: filled(bodiesAt(page, at("leadOrganizations"))),
    partners: filled(bodiesAt(page, at("partners"))),
    ituRole: codeAt(page, at("ituInvolvement"), ituRoles, ituRoleWords),
    participants: withRunningTotals(page, at("participants"), counts, { id, ids, notes, until: date?.end }),
    outputs: filled(outputsAt(page, outputs)),
    budget,
    serves: filled(listAt(page, at("resolutionClauses")).flatMap((item) => attributionAt(page, item) ?? [])),
    otherMandates: filled(namesAt(page, at("otherMandate"))),
    validatedByCountry: false,
    confidence: wordAt(page, at("confidence"), confidences),
    sources: sourcesAt(page, at("sources")),
  };
  if (isAbsent(at("title").value)) remark(page, place, "neutral/member-missing", { member: "title" });
  if (status === undefined) remark(page, place, "neutral/status-assumed", { code: "announced" });
  if (date === undefined) remark(page, place, "neutral/member-missing", { member: "date" });
  const told = { date: date ?? { note: "no date in the file" }, status: status ?? ("announced" as const), ...record };
  const title = stated ?? "(title not stated)";
  const conflicts = conflictsAt(page, at("sourceConflicts"), { id, title, type, ...known(told) });
  page.notes.unshift(...notes);
  if (status === undefined) note(page, "The file states no status that the model knows; announced is the weakest, and is never counted as held.");
  keepTheRest(page, place);
  return known({ id, title, type, ...told, conflicts, notes: filled(page.notes) });
}

/** Counts that their own words call running totals become such; the records that the remarks name may be inside them. Read and told. */
function withRunningTotals(
  ledger: Ledger,
  place: Place,
  counts: readonly Count[] | Missing | undefined,
  { id, ids, notes, until }: { readonly id: string; readonly ids: readonly string[]; readonly notes: readonly string[]; readonly until: string | undefined },
): readonly Count[] | Missing | undefined {
  if (counts === undefined || isMissing(counts)) return counts;
  return counts.map((count) => {
    const remarks = [...(count.note === undefined ? [] : [count.note]), ...notes];
    const described = count.kind !== "target" && isRunningTotal(count.statedAs, remarks);
    if (count.kind !== "running-total" && !described) return count;
    const mayInclude = filled(idsNamedIn(remarks, ids).filter((other) => other !== id));
    const total: Count = known({ ...count, kind: "running-total" as const, asOf: count.asOf ?? until, mayInclude });
    remark(ledger, place, "neutral/running-total", { kind: count.kind, ids: mayInclude ?? [] });
    if (count.kind === "running-total") return total;
    return { ...total, ...known({ note: oneText(ledger, [count.note, `called ${count.kind} in the file; its own words make it a running total`]) }) };
  });
}

/** The clause that an entry names. No source says which clause an activity serves: the collector does, so the attribution is the compiler's. */
function attributionAt(ledger: Ledger, item: Place): Attribution | undefined {
  const text = nameAt(ledger, item);
  if (text === undefined) return undefined;
  const found = resolveClause(text);
  if (found.kind === "found") {
    if (found.id === text) return { clause: text, attributedBy: "compiler" };
    remark(ledger, item, "neutral/code-read-as", { code: found.id });
    return { clause: found.id, attributedBy: "compiler", note: `in the file: ${text}` };
  }
  remark(ledger, item, "neutral/clause-unclear");
  return { clause: text, attributedBy: "compiler" };
}
