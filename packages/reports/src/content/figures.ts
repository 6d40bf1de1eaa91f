import { type CountryAssisted, type CountTotal, countKinds, countUnits, type GroupStanding, isCode, regionScopes, regions } from "@cop-sdk/model";
import { printDate } from "../phrases/dates.js";
import { byName } from "./alphabet.js";
import { type CellInput, column, drawn, paragraph, quoted, row, section, table, words } from "./build.js";
import type { Block, Inline, Line, Section } from "./content.js";
import { countriesFigure } from "./pictures/countries.js";
import { bar, figure } from "./pictures/figure.js";
import { recordTable } from "./record-table.js";
import { countryName, label, phraseFor, printCount, recordAnchor, recordNumbers, recordTitle, type Scope, type Words } from "./scope.js";

/** Activities by region and year. */
export function regionsSection(scope: Scope): Section {
  const { phrases, report } = scope;
  const cells = report.activitiesByRegionAndYear;
  const first = Number(report.period.start.slice(0, 4));
  const last = Number(report.period.end.slice(0, 4));
  const years: (number | undefined)[] = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (cells.some(({ year }) => year === undefined)) years.push(undefined);
  const named = [...regions.codes].sort((a, b) => byName(label(scope, regions, a), label(scope, regions, b)));
  const extra = cells.some(({ region }) => region === undefined) ? [undefined] : [];
  const sum = (wanted: (cell: (typeof cells)[number]) => boolean) => cells.filter(wanted).reduce((total, { records }) => total + records.length, 0);
  const count = (wanted: (cell: (typeof cells)[number]) => boolean): string => {
    const number = sum(wanted);
    return number === 0 ? "–" : printCount(scope, number);
  };
  const lanes = [...named, "GLO" as const, ...extra].map((region) => ({
    region,
    name: region === undefined ? phrases["region/unknown"] : label(scope, regionScopes, region),
  }));
  const rows = lanes.map(({ region, name }) =>
    row([name, ...years.map((year) => count((cell) => cell.region === region && cell.year === year)), count((cell) => cell.region === region)]),
  );
  const yearName = (year: number | undefined) => (year === undefined ? phrases["column/year-unknown"] : String(year));
  const total = row([phrases["column/total"], ...years.map((year) => count((cell) => cell.year === year)), count(() => true)]);
  const columns = [column(phrases["column/region"], 34), ...years.map((year) => column(yearName(year), 10, "end")), column(phrases["column/total"], 10, "end")];
  const picture = figure(
    scope,
    "picture/regions",
    "picture/regions-told",
    { total: sum(() => true) },
    {
      kind: "bars",
      columns: years.map((year) => ({ heading: yearName(year), look: "solid" })),
      rows: lanes.map(({ region, name }) => ({
        label: name,
        bars: years.map((year) =>
          bar(
            scope,
            sum((cell) => cell.region === region && cell.year === year),
          ),
        ),
      })),
      nothing: "–",
    },
  );
  return section("regions", phrases["regions/heading"], [
    paragraph(phrases["regions/intro"]),
    drawn(table(phrases["regions/caption"], columns, [...rows, total]), picture),
    paragraph(phrases["regions/dash"]),
  ]);
}

/** A picture of fewer countries would say less than their table. */
const fewCountries = 3;

/** Countries assisted, with their status on the date. */
export function assistedSection(scope: Scope): Section {
  const { phrases, report } = scope;
  const { countriesAssisted: assisted } = report;
  if (assisted.length === 0) return section("assisted", phrases["assisted/heading"], [paragraph(phrases["assisted/intro"]), paragraph(phrases.nothing)]);
  const sorted = [...assisted].sort((a, b) => byName(countryName(scope, a.country), countryName(scope, b.country)));
  const standing = ({ standing: one }: { readonly standing: GroupStanding }) =>
    one === "member" ? phrases.yes : one === "not-member" ? phrases.no : phrases.notKnown;
  const rows = sorted.map((line) =>
    row([
      [words(countryName(scope, line.country)), ...(line.hostOnly === true ? [words(`(${phrases["assisted/host"]})`)] : [])],
      standing(line.ldc),
      standing(line.lldc),
      standing(line.sids),
      printDate(line.statusOn, scope.language),
      recordNumbers(scope, line.records),
    ]),
  );
  const columns = [
    column(phrases["column/country"], 32),
    ...(["ldc", "lldc", "sids"] as const).map((group) => column(phrases[`group/${group}`], 10)),
    column(phrases["column/status-on"], 20),
    column(phrases["column/records"], 18),
  ];
  const list = table(phrases["assisted/caption"], columns, rows);
  return section("assisted", phrases["assisted/heading"], [
    paragraph(phrases["assisted/intro"]),
    sorted.length < fewCountries ? list : drawn(list, countriesFigure(scope, sorted)),
    groupTable(scope, assisted),
    paragraph(phrases["assisted/basis"]),
    ...(new Set(assisted.map(({ country }) => country)).size < assisted.length ? [paragraph(phrases["assisted/twice"])] : []),
  ]);
}

function groupTable(scope: Scope, assisted: readonly CountryAssisted[]): Block {
  const { phrases } = scope;
  const countries = (wanted: (line: CountryAssisted) => boolean) => printCount(scope, new Set(assisted.filter(wanted).map(({ country }) => country)).size);
  const groups = (["ldc", "lldc", "sids"] as const).map((group) =>
    row([phrases[`group/${group}`], countries((line) => line[group].standing === "member"), countries((line) => line[group].standing === "unknown")]),
  );
  const columns = [column(phrases["column/group"], 50), column(phrases["column/countries"], 25, "end"), column(phrases["column/status-unknown"], 25, "end")];
  return table(phrases["assisted/groups-caption"], columns, [row([phrases["group/all"], countries(() => true), "–"]), ...groups]);
}

/** Name of a unit: its label, or the word of the document. */
export const unitName = (scope: Words, unit: string): Inline =>
  isCode(countUnits, unit) ? { kind: "text", text: label(scope, countUnits, unit) } : quoted(unit, "und", scope.language);

/** Totals, and the counts that are in none. */
export function totalsSection(scope: Scope): Section {
  const { phrases, report } = scope;
  const columns = [
    column(phrases["column/kind"], 16),
    column(phrases["column/unit"], 16),
    column(phrases["column/total"], 22, "end"),
    column(phrases["column/from"], 46),
  ];
  const twice = (total: CountTotal): readonly Line[] => (total.mayCountTwice === true ? [words(phrases["totals/twice"])] : []);
  const rows = report.totals.map((total) =>
    row([
      label(scope, countKinds, total.kind),
      [unitName(scope, total.unit)],
      [words(printCount(scope, total.value, total.qualifier)), ...twice(total)],
      recordNumbers(
        scope,
        total.parts.map(({ record }) => record),
      ),
    ]),
  );
  return section(
    "totals",
    phrases["totals/heading"],
    [paragraph(phrases["totals/intro"]), rows.length === 0 ? paragraph(phrases.nothing) : table(phrases["totals/caption"], columns, rows)],
    report.countsNotAdded.length === 0 ? [] : [notAddedSection(scope)],
  );
}

function notAddedSection(scope: Scope): Section {
  const { phrases, report } = scope;
  const columns = [
    column(phrases["column/record"], 8),
    column(phrases["column/what"], 32),
    column(phrases["column/kind"], 15),
    column(phrases["column/count"], 19, "end"),
    column(phrases["column/reason"], 26),
  ];
  const rows = report.countsNotAdded.map(({ record: id, kind, unit, value, qualifier, why }) => {
    const record = scope.record(id);
    const title: CellInput = record === undefined ? id : [recordTitle(scope, record)];
    const count = [...words(`${printCount(scope, value, qualifier)} (`), unitName(scope, unit), ...words(")")];
    return row([recordNumbers(scope, [id]), title, label(scope, countKinds, kind), count, phraseFor(scope, "omission", why)]);
  });
  return section("totals-not-added", phrases["totals/not-added-heading"], [table(phrases["totals/not-added-caption"], columns, rows)]);
}

/** Records that may overlap, with the rows of those that no other table tells of because another record stands for them. */
export function overlapsSection(scope: Scope, anchored: Set<string>): Section {
  const { phrases, report } = scope;
  const named = (id: string): Line => {
    const record = scope.record(id);
    return record === undefined ? words(id) : [...recordNumbers(scope, [id]), ...words(" "), recordTitle(scope, record)];
  };
  const columns = [column(phrases["column/record"], 36), column(phrases["column/may-include"], 40), column(phrases["column/reason"], 24)];
  const rows = report.possibleDoubleCounting.map(({ record, mayInclude, why }) =>
    row([named(record), mayInclude.map(named), phraseFor(scope, "overlap", why)]),
  );
  return section("overlaps", phrases["overlaps/heading"], [
    paragraph(phrases["overlaps/intro"]),
    rows.length === 0 ? paragraph(phrases.none) : table(phrases["overlaps/caption"], columns, rows),
    ...toldOnlyHere(scope, anchored),
  ]);
}

function toldOnlyHere(scope: Scope, anchored: Set<string>): readonly Block[] {
  const { phrases, report } = scope;
  const elsewhere = new Set(report.notCounted.map(({ record }) => record));
  const records = report.records.filter((record) => !elsewhere.has(record.id) && !anchored.has(recordAnchor(record)));
  return records.length === 0 ? [] : [recordTable(scope, phrases["overlaps/told-caption"], records, anchored)];
}
