import type { Adoption, AdoptionInstrument, Launch } from "@cop-sdk/model";
import { dateAt, statedDateAt } from "./dates.js";
import { filled, known } from "./known.js";
import { type Ledger, pageFor, remark } from "./ledger.js";
import { asRecord, isAbsent, isObject, member, type Place } from "./place.js";
import { nameAt, noteOf, textAt, textsAt } from "./read.js";
import { sourcesAt } from "./source-ids.js";

const withMembers = <T extends object>(value: T): T | undefined => (Object.keys(value).length ? value : undefined);

export function adoptionAt(ledger: Ledger, whole: Place): Adoption | undefined {
  if (isAbsent(whole.value)) return undefined;
  const page = pageFor(ledger, "note");
  if (!isObject(whole.value)) return eventAlone(page, ledger, whole);
  const place = asRecord(whole);
  const { date, statedAs, notes } = statedDateAt(page, member(place, "date"));
  page.notes.push(...notes);
  const adoption = {
    body: nameAt(page, member(place, "body")),
    date,
    statedAs: textAt(page, member(place, "statedAs")) ?? statedAs,
    instrument: instrumentAt(page, member(place, "instrument")),
    sources: sourcesAt(page, member(place, "sources")),
  };
  return withMembers(known({ ...adoption, note: noteOf(page, ledger, place) }));
}

function instrumentAt(ledger: Ledger, place: Place): AdoptionInstrument | undefined {
  if (isAbsent(place.value)) return undefined;
  if (!isObject(place.value)) {
    const kind = nameAt(ledger, place);
    return kind === undefined ? undefined : { kind };
  }
  const kind = nameAt(ledger, member(place, "type")) ?? nameAt(ledger, member(place, "kind"));
  const dated = statedDateAt(ledger, member(place, "date"));
  ledger.notes.push(...dated.notes, ...(dated.statedAs === undefined ? [] : [`date of the instrument as printed: ${dated.statedAs}`]));
  const instrument = known({
    number: nameAt(ledger, member(place, "number")),
    date: dated.date ?? dateAt(ledger, member(place, "year")),
    gazette: nameAt(ledger, member(place, "gazette")),
    amendedBy: filled(textsOf(ledger, member(place, "amendedBy"))),
    sources: sourcesAt(ledger, member(place, "sources")),
  });
  if (kind !== undefined) return { kind, ...instrument };
  if (Object.keys(instrument).length === 0) return undefined;
  remark(ledger, place, "neutral/member-missing", { member: "type" });
  return { kind: "not stated", ...instrument };
}

/** One text or a list of texts. */
const textsOf = (ledger: Ledger, place: Place): readonly string[] =>
  Array.isArray(place.value) ? textsAt(ledger, place) : [textAt(ledger, place) ?? []].flat();

export function launchAt(ledger: Ledger, whole: Place): Launch | undefined {
  if (isAbsent(whole.value)) return undefined;
  const page = pageFor(ledger, "note");
  if (!isObject(whole.value)) return eventAlone(page, ledger, whole);
  const place = asRecord(whole);
  const { date, statedAs, notes } = statedDateAt(page, member(place, "date"));
  page.notes.push(...notes);
  const launch = {
    date,
    statedAs: textAt(page, member(place, "statedAs")) ?? statedAs,
    place: nameAt(page, member(place, "place")),
    by: nameAt(page, member(place, "by")),
    sources: sourcesAt(page, member(place, "sources")),
  };
  return withMembers(known({ ...launch, note: noteOf(page, ledger, place) }));
}

/** An adoption or launch of which the file has only a date, or words. */
function eventAlone(page: Ledger, ledger: Ledger, place: Place): { readonly date?: string; readonly statedAs?: string; readonly note?: string } | undefined {
  const { date, statedAs } = statedDateAt(page, place);
  return withMembers(known({ date, statedAs, note: noteOf(page, ledger, place) }));
}
