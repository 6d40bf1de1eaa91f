import { type LegalBasis, type Monitoring, periodicities, type RelatedStrategy, type ReportingChannel, reportingChannelTypes } from "@cop-sdk/model";
import { codeAt, codeFor } from "./codes.js";
import { dateAt, periodAt } from "./dates.js";
import { identifierFrom } from "./ids.js";
import { known } from "./known.js";
import { keep, type Ledger, leftOut, note, pageFor, remark, settle } from "./ledger.js";
import { type Listing, listing } from "./listing.js";
import { amountAt } from "./money.js";
import { asRecord, isAbsent, isObject, member, type Place } from "./place.js";
import { nameAt, noteOf, textAt } from "./read.js";
import { sourcesAt } from "./source-ids.js";
import { channelWords, periodicityWords } from "./tables.js";

export function channelsAt(ledger: Ledger, place: Place): Listing<ReportingChannel> {
  return listing<ReportingChannel>(ledger, place, (page, item) => {
    const type = codeAt(page, member(item, "type"), reportingChannelTypes, channelWords);
    const named = nameAt(page, member(item, "name"));
    const contact = nameAt(page, member(item, "value")) ?? nameAt(page, member(item, "contact"));
    const availability = textAt(page, member(item, "availability"));
    const sources = sourcesAt(page, member(item, "sources"));
    const aside = noteOf(page, ledger, item);
    const name = named ?? contact;
    if (type === undefined || name === undefined)
      return leftOut(ledger, item, type === undefined ? "type" : "name", known({ type, name, contact, availability, sources, note: aside }));
    if (named === undefined) remark(ledger, item, "neutral/member-missing", { member: "name" });
    return [known({ type, name, contact, availability, sources, note: aside })];
  });
}

export function lawsAt(ledger: Ledger, place: Place): Listing<LegalBasis> {
  return listing<LegalBasis>(
    ledger,
    place,
    (page, item) => {
      const stated = nameAt(page, member(item, "name")) ?? nameAt(page, member(item, "title"));
      const statedAs = textAt(page, member(item, "statedAs"));
      const number = nameAt(page, member(item, "number"));
      const law = {
        number,
        date: lawDate(page, item),
        inForceFrom: dateAt(page, member(item, "inForce")),
        repeals: textAt(page, member(item, "repeals")),
        statedAs,
      };
      const sources = sourcesAt(page, member(item, "sources"));
      const aside = noteOf(page, ledger, item);
      const name = stated ?? number;
      if (name === undefined) return leftOut(ledger, item, "name", known({ ...law, sources, note: aside }));
      if (stated === undefined) remark(ledger, item, "neutral/member-missing", { member: "name" });
      return [known({ name, ...law, sources, note: aside })];
    },
    "name",
  );
}

/** The date, else the year. A year that differs from the date is kept in the note. */
function lawDate(ledger: Ledger, item: Place): string | undefined {
  const date = dateAt(ledger, member(item, "date"));
  const year = member(item, "year");
  if (date === undefined) return dateAt(ledger, year);
  if (year.value === date.slice(0, 4) || year.value === Number(date.slice(0, 4))) settle(ledger, year);
  return date;
}

export function monitoringAt(ledger: Ledger, whole: Place): Monitoring | undefined {
  if (isAbsent(whole.value)) return undefined;
  const place = asRecord(whole);
  if (!isObject(place.value)) {
    const text = textAt(ledger, whole);
    return text === undefined ? undefined : { text };
  }
  const page = pageFor(ledger, "notes");
  const statedAs = textAt(page, member(place, "frequency"));
  const responsible = nameAt(page, member(place, "responsible"));
  const text = textAt(page, member(place, "text"));
  const sources = sourcesAt(page, member(place, "sources"));
  const more = noteOf(page, ledger, place);
  if (more !== undefined) note(ledger, `monitoring: ${more}`);
  if (text === undefined) remark(ledger, place, "neutral/member-missing", { member: "text" });
  const periodicity = statedAs === undefined ? undefined : codeFor(periodicities, periodicityWords, statedAs);
  return known({ text: text ?? "(not described in the file)", periodicity, statedAs, responsible, sources });
}

/** The document before or after this one: an object of the form, or its title alone. */
export function relatedAt(ledger: Ledger, whole: Place): RelatedStrategy | undefined {
  if (isAbsent(whole.value)) return undefined;
  const place = asRecord(whole);
  if (!isObject(place.value)) {
    const title = textAt(ledger, whole);
    return title === undefined ? undefined : { title };
  }
  const page = pageFor(ledger, "note");
  const title = textAt(page, member(place, "title"));
  if (title === undefined) remark(page, place, "neutral/member-missing", { member: "title" });
  const related = {
    id: idAt(page, member(place, "id")),
    period: periodAt(page, member(place, "validity")),
    approved: dateAt(page, member(place, "approved")),
    budget: amountAt(page, member(place, "budget")),
    sources: sourcesAt(page, member(place, "sources")),
  };
  return known({ title: title ?? "(title not stated)", ...related, note: noteOf(page, ledger, place) });
}

function idAt(ledger: Ledger, place: Place): string | undefined {
  if (isAbsent(place.value)) return undefined;
  const id = typeof place.value === "string" ? identifierFrom(place.value) : undefined;
  if (id === undefined || id !== place.value) return keep(ledger, place, "neutral/not-readable", { expected: { term: "form/identifier" } });
  settle(ledger, place);
  return id;
}
