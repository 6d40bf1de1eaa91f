import { activityTypes, type EvidenceLine, isCode, ituRoles, type ReportedRecord, regionScopes, strategyKinds } from "@cop-sdk/model";
import { forAll } from "../compile/gaps.js";
import { printPeriod } from "../phrases/dates.js";
import { quoted, words } from "./build.js";
import type { Line } from "./content.js";
import { citations, countryName, label, phraseFor, recordTitle, type Scope, type Words } from "./scope.js";

/** Date of a record, with what it is the date of where that is not the record itself. */
export function dateCell(scope: Words, { date, dateOf }: Pick<ReportedRecord, "date" | "dateOf">): readonly Line[] {
  const printed = date === undefined ? scope.phrases.notKnown : printPeriod(date, scope.language);
  const event = dateOf === undefined || dateOf === "activity" || dateOf === "quarter" ? [] : [words(phraseFor(scope, "date-of", dateOf))];
  return [words(printed), ...event];
}

/** Original title; for a national strategy also the English one; and the kind of record. */
export function titleCell(scope: Scope, record: ReportedRecord): readonly Line[] {
  const english = record.englishTitle;
  return [
    [recordTitle(scope, record)],
    ...(english === undefined ? [] : [[...words(`${scope.phrases["line/english-title"]}${scope.phrases.colon}`), quoted(english, "en", scope.language)]]),
    [...words(kindOf(scope, record)), ...placeOf(scope, record)],
  ];
}

const placeOf = ({ phrases, language }: Scope, { place, title }: ReportedRecord): Line =>
  place === undefined ? [] : [...words(phrases.listSeparator), quoted(place, title.language === language ? language : "und", language)];

function kindOf(scope: Scope, { kind, type }: ReportedRecord): string {
  if ((kind === "activity" || kind === "document") && type !== undefined)
    return isCode(activityTypes, type) ? label(scope, activityTypes, type) : phraseFor(scope, "document", type);
  return kind === "strategy" && type !== undefined ? label(scope, strategyKinds, type) : phraseFor(scope, "kind", kind);
}

/** Country, then region and how it is known. */
export function whereCell(scope: Scope, { country, region, type = "" }: ReportedRecord): readonly Line[] {
  const { phrases } = scope;
  if (country === undefined && region === undefined && forAll.has(type)) return [words("–")];
  const stated = region?.basis === "stated" && region.code !== "GLO" ? ` (${phrases["region/stated"]})` : "";
  const printed = region === undefined ? phrases["region/unknown"] : `${label(scope, regionScopes, region.code)}${stated}`;
  return country === undefined ? [words(printed)] : [words(countryName(scope, country)), words(printed)];
}

/** ITU's part in a record. */
export const roleCell = (scope: Words, { ituRole }: Pick<ReportedRecord, "ituRole">): string =>
  ituRole === undefined ? scope.phrases["line/no-role-stated"] : label(scope, ituRoles, ituRole);

/** Who linked the record to the clause, and who stands behind the record. */
export const basisCell = (scope: Scope, record: ReportedRecord, { attributedBy, partlyInPeriod }: EvidenceLine): readonly Line[] => [
  words(phraseFor(scope, "attributed", attributedBy)),
  words(phraseFor(scope, "basis", record.basis)),
  ...(partlyInPeriod === true ? [words(scope.phrases["line/partly"])] : []),
];

/** Numbers of the sources of a record. */
export const sourcesCell = (record: ReportedRecord): Line => citations(record.citations);
