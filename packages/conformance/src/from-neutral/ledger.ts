import { type Diagnostic, fingerprintOf, type JsonPointer, type Parameter, type Severity, type Term, toPointer } from "@cop-sdk/diagnostics";
import type { NeutralCode } from "../messages/index.js";
import { children, isAbsent, labelOf, type Place, plainText, pointerOf } from "./place.js";

/** Where content that fits no member is kept. */
export type Keeper = "notes" | "note" | "stated-as" | "reason";

/**
 * What the conversion of one document writes down while it reads: which places are settled (carried, or told), the remarks, the notes of the record in hand.
 */
export interface Ledger {
  readonly document: unknown;
  readonly remarks: Diagnostic[];
  /** Places whose content is carried or told. */
  readonly settled: Set<JsonPointer>;
  /** Places above a settled one. */
  readonly touched: Set<JsonPointer>;
  /** Ids of the file's sources as they are called in the document. */
  readonly sources: Map<string, string>;
  readonly notes: string[];
  readonly keeper: Keeper;
}

export const openLedger = (document: unknown): Ledger => ({
  document,
  remarks: [],
  settled: new Set(),
  touched: new Set(),
  sources: new Map(),
  notes: [],
  keeper: "notes",
});

/** The ledger for a record inside, with notes of its own. */
export const pageFor = (ledger: Ledger, keeper: Keeper): Ledger => ({ ...ledger, notes: [], keeper });

const severities: Readonly<Partial<Record<NeutralCode, Severity>>> = {
  "neutral/not-an-object": "error",
  "neutral/unknown-format": "error",
  "neutral/already-converted": "error",
  "neutral/too-deep": "error",
  "neutral/no-country": "error",
  "neutral/result-invalid": "error",
  "neutral/read-as": "info",
  "neutral/code-read-as": "info",
  "neutral/id-changed": "info",
  "neutral/several-values": "info",
  "neutral/part-of-other-kind": "info",
  "neutral/running-total": "info",
  "neutral/region-differs": "info",
  "neutral/legend": "info",
  "neutral/title-not-official": "info",
  "neutral/precision": "info",
};

type Parameters = Readonly<Record<string, Parameter>>;

/** Tells something about a place. */
export function remark(ledger: Pick<Ledger, "document" | "remarks">, place: Place, code: NeutralCode, params: Parameters = {}): void {
  const pointer = toPointer(place.value === undefined ? place.steps.slice(0, -1) : place.steps);
  const severity = severities[code] ?? "warning";
  ledger.remarks.push({
    code,
    severity,
    obligation: severity === "error" ? "must" : "may",
    pointer,
    params,
    fingerprint: fingerprintOf(code, ledger.document, pointer, JSON.stringify(params)),
  });
}

/** Marks a place, with all below it, as carried or told. */
export function settle(ledger: Ledger, place: Place): void {
  ledger.settled.add(pointerOf(place));
  for (let length = place.steps.length - 1; length >= 0; length--) {
    const above = toPointer(place.steps.slice(0, length));
    if (ledger.touched.has(above)) return;
    ledger.touched.add(above);
  }
}

const longestNote = 50_000;

/** Tells that a place fits no member, and gives its content as text for the member `keeper`. */
export function told(ledger: Ledger, place: Place, code: NeutralCode, params: Parameters, keeper: Keeper): string | undefined {
  settle(ledger, place);
  remark(ledger, place, code, { ...params, kept: term(`kept/${keeper}`) });
  return oneText(ledger, [plainText(place.value).trim()]);
}

/** Tells that a place fits no member, and keeps its content in the notes of the record. */
export function keep(ledger: Ledger, place: Place, code: NeutralCode, params: Parameters = {}): undefined {
  settle(ledger, place);
  remark(ledger, place, code, { ...params, kept: term(`kept/${ledger.keeper}`) });
  note(ledger, [labelOf(place), plainText(place.value).trim()].filter(Boolean).join(": "));
}

/** Tells that an entry lacks what the model needs, and keeps what was read of it in the notes of the ledger above. */
export function leftOut(ledger: Ledger, item: Place, lacking: string, seen: object): readonly never[] {
  remark(ledger, item, "neutral/record-left-out", { member: lacking, kept: term(`kept/${ledger.keeper}`) });
  if (!isAbsent(seen)) note(ledger, `${labelOf({ ...item, from: Math.max(0, item.steps.length - 2) })}: ${plainText(seen)}`);
  return [];
}

/** Adds a text to the notes of the record, in pieces when it is very long. */
export function note(ledger: Ledger, text: string): void {
  for (let start = 0; start < text.length; start += longestNote) ledger.notes.push(text.slice(start, start + longestNote));
}

/** Keeps in the notes what nobody has read below a place. */
export function keepTheRest(ledger: Ledger, place: Place): void {
  for (const child of children(place)) {
    const pointer = pointerOf(child);
    if (isAbsent(child.value) || ledger.settled.has(pointer)) continue;
    if (ledger.touched.has(pointer)) keepTheRest(ledger, child);
    else keep(ledger, child, "neutral/unknown-member");
  }
}

/** Texts as one; when they are too long for that, they go to the notes. */
export function oneText(ledger: Ledger, parts: readonly (string | undefined)[]): string | undefined {
  const texts = parts.filter((part): part is string => part !== undefined && part !== "");
  const text = texts.join("; ");
  if (text.length < 2 * longestNote) return text === "" ? undefined : text;
  for (const part of texts) note(ledger, part);
  return undefined;
}

export const term = (name: string): Term => ({ term: name });
