import type { Source } from "@cop-sdk/model";
import { addressAt, languageAt } from "./codes.js";
import { dateAt } from "./dates.js";
import { type TakenIds, takeId } from "./ids.js";
import { filled, known } from "./known.js";
import { type Ledger, note, pageFor, remark, settle } from "./ledger.js";
import { asRecord, isAbsent, member, type Place } from "./place.js";
import { nameAt, noteOf, recordsAt, textAt } from "./read.js";

/** The file's sources. Their ids come first, since everything else names them. */
export function sourceListAt(ledger: Ledger, place: Place): readonly Source[] | undefined {
  const taken: TakenIds = new Map();
  return filled(recordsAt(ledger, place).flatMap((item, index) => sourceAt(ledger, item, index, taken) ?? []));
}

function sourceAt(ledger: Ledger, item: Place, index: number, taken: TakenIds): Source | undefined {
  if (typeof item.value !== "object") {
    const title = textAt(ledger, item);
    return title === undefined ? undefined : { id: takeId(ledger, item, undefined, `source-${index + 1}`, taken), title };
  }
  const place = asRecord(item);
  const page = pageFor(ledger, "note");
  const id = sourceOwnId(page, place, index, taken);
  const publisher = nameAt(page, member(place, "publisher"));
  const url = addressAt(page, member(place, "url"));
  const title = textAt(page, member(place, "title")) ?? publisher ?? url;
  if (isAbsent(member(place, "title").value)) remark(page, place, "neutral/member-missing", { member: "title" });
  const details = {
    date: dateAt(page, member(place, "year")) ?? dateAt(page, member(place, "date")),
    url,
    language: languageAt(page, member(place, "lang")),
    kind: nameAt(page, member(place, "kind")),
    accessed: dateAt(page, member(place, "accessed")),
  };
  if (isAbsent(member(place, "url").value)) note(page, "no address in the file");
  return known({ id, title: title ?? "(title not stated)", publisher, ...details, note: noteOf(page, ledger, place) });
}

/** The id of a source, remembered under the name by which the file's lists call it. */
function sourceOwnId(ledger: Ledger, place: Place, index: number, taken: TakenIds): string {
  const own = member(place, "id");
  const stated = typeof own.value === "string" || typeof own.value === "number" ? String(own.value) : undefined;
  const id = takeId(ledger, stated === undefined ? place : own, stated, `source-${index + 1}`, taken);
  if (stated === undefined) return id;
  settle(ledger, own);
  if (id !== stated) note(ledger, `id in the file: ${stated}`);
  if (!ledger.sources.has(stated)) ledger.sources.set(stated, id);
  return id;
}
