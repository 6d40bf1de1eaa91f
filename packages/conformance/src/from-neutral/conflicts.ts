import { fromPointer, toPointer, valueAt } from "@cop-sdk/diagnostics";
import type { Conflict } from "@cop-sdk/model";
import { filled, known } from "./known.js";
import { type Ledger, note, pageFor, remark, settle, term, told } from "./ledger.js";
import { asRecord, isAbsent, isObject, member, type Place, plainText } from "./place.js";
import { listAt, nameAt, noteOf, recordsAt } from "./read.js";
import { sourcesAt } from "./source-ids.js";

/** Members of the neutral forms that the model calls otherwise; under a list, the list's name stands before the dot. */
const renamed: Readonly<Record<string, string>> = {
  titleEn: "title/en",
  titleOriginal: "title",
  leadMinistry: "lead",
  coordinationBody: "coordination",
  otherBodies: "organizations",
  preparedBy: "organizations",
  validity: "period",
  durationYears: "duration/years",
  durationMonths: "duration/months",
  legalInstruments: "legalBasis",
  fundingRule: "funding",
  statistics: "figures",
  "statistics.text": "indicator",
  "statistics.year": "period",
  "actions.lead": "leads",
  "actions.goalRef": "goal",
  "actions.ref": "officialRef",
  "actions.timeframe": "timeline",
  "goals.ref": "officialRef",
  "targets.dueYear": "due",
  "reportingChannels.value": "contact",
  "legalInstruments.year": "date",
  "instrument.type": "kind",
  "monitoring.frequency": "periodicity",
  leadOrganizations: "leads",
  ituRegion: "region",
  ituInvolvement: "ituRole",
  resolutionClauses: "serves",
  otherMandate: "otherMandates",
};

/** Where the items of the neutral lists stand in the document: several or no places when an item was divided or left out. */
export type Positions = Readonly<Record<string, readonly (readonly number[])[]>>;

/** The pointer of our member that a neutral `field` such as `statistics[0].population` or `/launch/date` means, when the record has it. */
export function pointerFor(field: string, record: unknown, positions: Positions = {}): string | undefined {
  const steps = field.startsWith("/") ? fromPointer(field) : field.split(/[.[\]]+/).filter(Boolean);
  const ours: (string | number)[] = [];
  let list = "";
  for (const [index, step] of steps.entries()) {
    if (/^\d+$/.test(step)) {
      const places = index === 1 && Object.hasOwn(positions, list) ? positions[list]?.[Number(step)] : [Number(step)];
      if (places?.length !== 1) return undefined;
      ours.push(...places);
    } else {
      const key = `${list}.${step}`;
      const name = Object.hasOwn(renamed, key) ? renamed[key] : Object.hasOwn(renamed, step) && index === 0 ? renamed[step] : step;
      ours.push(...(name ?? step).split("/"));
      list = step;
    }
  }
  const pointer = toPointer(ours);
  return ours.length && valueAt(record, pointer) !== undefined ? pointer : undefined;
}

/** Reads the conflicts of a record that stands already, so that they can point at its members. */
export function conflictsAt(ledger: Ledger, place: Place, record: unknown, positions?: Positions): readonly Conflict[] | undefined {
  return filled(recordsAt(ledger, place).map((item) => conflictAt(ledger, asRecord(item), record, positions)));
}

function conflictAt(ledger: Ledger, place: Place, record: unknown, positions?: Positions): Conflict {
  if (!isObject(place.value)) {
    return known({ about: "not stated", values: [], note: told(ledger, place, "neutral/not-readable", { expected: term("term/object") }, "note") });
  }
  const page = pageFor(ledger, "note");
  const field = member(place, "field");
  const topic = nameAt(page, field);
  if (topic === undefined) remark(page, isAbsent(field.value) ? place : field, "neutral/member-missing", { member: "field" });
  const [path, aside] = (topic === undefined ? undefined : /^([^\s()]+)\s+\(([^()]+)\)$/.exec(topic))?.slice(1) ?? [topic];
  const pointer = path === undefined ? undefined : pointerFor(path, record, positions);
  if (pointer !== undefined && aside !== undefined) note(page, aside);
  const values = listAt(page, member(place, "values")).map((item) => conflictingValue(page, item));
  return known({ about: pointer ?? topic ?? "not stated", values, note: noteOf(page, ledger, place) });
}

function conflictingValue(ledger: Ledger, place: Place): Conflict["values"][number] {
  const described = isObject(place.value) && Object.hasOwn(place.value, "value");
  const own = described ? member(place, "value") : place;
  const { value } = own;
  settle(ledger, own);
  const plain = typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
  if (!plain) remark(ledger, own, "neutral/read-as", { expected: term("term/text") });
  const sources = described ? (sourcesAt(ledger, member(place, "sources")) ?? []) : [];
  return { value: plain ? value : plainText(value), sources };
}
