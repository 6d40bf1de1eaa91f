import { checksum } from "@cop-sdk/diagnostics";
import { type Adoption, type Launch, type NationalStrategy, type Stated, strategyStatuses } from "@cop-sdk/model";
import { codeAt, languageAt } from "./codes.js";
import { identifierFrom } from "./ids.js";
import { known } from "./known.js";
import { type Ledger, note, oneText, remark } from "./ledger.js";
import { isAbsent, isObject, member, type Place } from "./place.js";
import { listAt, textAt, wholeAt } from "./read.js";
import { sourcesAt } from "./source-ids.js";
import { strategyStatusWords } from "./tables.js";
import { undetermined } from "./titles.js";

/**
 * The status, and what it rests on. Where the file has none that the model knows, an adoption with act or date makes it approved; else it counts as launched, the
 * weakest statement about a document that exists. Both are told.
 */
export function standingAt(
  ledger: Ledger,
  place: Place,
  adoption: Adoption | undefined,
  launch: Launch | undefined,
): Pick<NationalStrategy, "status" | "statusBasis"> {
  const status = codeAt(ledger, member(place, "status"), strategyStatuses, strategyStatusWords);
  const basis = textAt(ledger, member(place, "statusBasis"));
  if (status !== undefined) return known({ status, statusBasis: basis });
  const assumed = adoption?.instrument || adoption?.date ? "approved" : "launched";
  const why = assumed === "approved" ? "an act or a date of adoption is given" : launch ? "a launch is given" : "the document exists; nothing else is known";
  remark(ledger, isAbsent(member(place, "status").value) ? place : member(place, "status"), "neutral/status-assumed", { code: assumed });
  return known({ status: assumed, statusBasis: oneText(ledger, [basis, `the file states no status that the model knows; ${why}`]) });
}

export function assumedKind(ledger: Ledger, place: Place): "strategy" {
  const own = member(place, "kind");
  remark(ledger, isAbsent(own.value) ? place : own, "neutral/kind-assumed", { code: "strategy" });
  note(ledger, "The file states no kind of document that the model knows; strategy stands for any.");
  return "strategy";
}

export function untitled(ledger: Ledger, place: Place): Readonly<Record<string, string>> {
  remark(ledger, place, "neutral/member-missing", { member: "title" });
  return { en: "(title not stated)" };
}

export function languagesAt(ledger: Ledger, place: Place, originalLanguage: string | undefined): readonly string[] {
  const stated = listAt(ledger, place).flatMap((item) => languageAt(ledger, item) ?? []);
  if (stated.length) return stated;
  remark(ledger, place, "neutral/member-missing", { member: "languages" });
  return [originalLanguage ?? undetermined];
}

/** A text with its sources: words alone, or an object with `text`. */
export function statedTextAt(ledger: Ledger, place: Place): Stated<string> | undefined {
  if (isAbsent(place.value)) return undefined;
  const described = isObject(place.value);
  const value = textAt(ledger, described ? member(place, "text") : place) ?? (described ? textAt(ledger, member(place, "value")) : undefined);
  const sources = described ? sourcesAt(ledger, member(place, "sources")) : undefined;
  return value === undefined ? undefined : known({ value, sources });
}

/** Number of actions of the document itself: a number, or an object with the official one. */
export function actionCountAt(ledger: Ledger, place: Place): Stated<number> | undefined {
  if (isAbsent(place.value)) return undefined;
  if (!isObject(place.value)) {
    const value = wholeAt(ledger, place);
    return value === undefined ? undefined : { value };
  }
  const value = wholeAt(ledger, member(place, "official")) ?? wholeAt(ledger, member(place, "value"));
  const sources = sourcesAt(ledger, member(place, "sources"));
  return value === undefined ? undefined : known({ value, sources });
}

/** How the file was collected, as notes. */
export function textOfCollected(ledger: Ledger, place: Place): readonly string[] {
  if (!isObject(place.value)) return [textAt(ledger, place) ?? []].flat();
  return ["on", "rule"].flatMap((key) => textAt(ledger, member(place, key)) ?? []);
}

/** The file's own id, else one from country, kind and titles. */
export function strategyId(ledger: Ledger, place: Place, country: string, kind: string): string {
  const own = member(place, "id");
  const stated = textAt(ledger, own);
  const made = stated === undefined ? undefined : identifierFrom(stated);
  if (made === stated && made !== undefined) return made;
  const seen = JSON.stringify([member(place, "titleOriginal").value, member(place, "titleEn").value]);
  const id = made ?? `${country.toLowerCase()}-${kind}-${checksum(seen).slice(0, 8)}`;
  remark(ledger, stated === undefined ? place : own, "neutral/id-changed", { id });
  if (stated !== undefined) note(ledger, `id in the file: ${stated}`);
  return id;
}
