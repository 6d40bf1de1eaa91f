import { type Diagnostic, fingerprintOf, type Language, type Parameter } from "@cop-sdk/diagnostics";
import { type DocumentType, draftNeeds, draftOf, type Region } from "@cop-sdk/model";
import type { Confidence, Table } from "@cop-sdk/reader/table";
import { emptyMembers } from "../build/frame.js";
import { currencyInHeading } from "../cells/money.js";
import { type Field, fieldsOf, recordListsOf } from "../fields/fields.js";
import { rootOf } from "../fields/schema.js";
import { textOf } from "../find/row.js";
import { type FoundTable, findTables } from "../find/tables.js";
import { type Mapping, type MappingColumn, type MappingConstant, mappingFormat } from "../mapping/mapping.js";
import type { ImportCode } from "../messages/index.js";
import { assigned } from "./assign.js";
import { type Candidate, candidatesOf } from "./candidates.js";
import { columnSettings } from "./column-settings.js";
import { conceptOf, matchesOfHeading } from "./headings.js";
import { type ColumnTexts, columnTexts } from "./sample.js";

/** What a proposal starts from. Whatever is not known becomes an open question. */
export interface ProposeOptions {
  /** Type of the document; told from the headings when it is not named. */
  readonly type?: DocumentType;
  /** List of the document whose records the rows are: `/activities/-`; the one that fits best by default. */
  readonly records?: string;
  /** Id of the document. */
  readonly id?: string;
  /** Language of the free texts; that of the headings by default. */
  readonly language?: string;
  readonly title?: string;
  readonly country?: string;
  readonly region?: Region;
  readonly quarter?: string;
  /** Which of several tables on the sheet, from 1; the one with the most known headings by default. */
  readonly table?: number;
  /** Name of the file, for findings. */
  readonly file?: string;
}

/** A proposal for a person to check: the mapping, and what is open or doubtful in it. */
export interface Proposal {
  /** Absent when no table was found. */
  readonly mapping?: Mapping;
  /** Questions and remarks; `pointer` is the place in the mapping, `cell` the heading or the cell. */
  readonly diagnostics: readonly Diagnostic[];
}

type Ask = (code: ImportCode, pointer: string, params?: Readonly<Record<string, Parameter>>, cell?: Diagnostic["cell"]) => void;

/**
 * Proposes how the rows of a table become records: by headings in six languages, and by what stands in the columns. Every proposal has a confidence and a reason; where two readings are
 * possible nothing is chosen, and a question says where the answer goes. The same table gives the same proposal.
 *
 * @example
 * ```ts
 * import { proposeMapping } from "@cop-sdk/reports/import";
 *
 * const { mapping, diagnostics } = proposeMapping({ rows: [["Pays", "Date"], ["Sénégal", "03/04/2021"]] }, { type: "activity-log" });
 * mapping?.columns.map(({ to }) => to); // ["/country", "/date"]
 * diagnostics.some(({ code }) => code === "import/ask-date-order"); // true: 3 April or 4 March
 * ```
 */
export function proposeMapping(table: Table, options: ProposeOptions = {}): Proposal {
  const diagnostics: Diagnostic[] = [];
  const ask = asker(diagnostics, table.sheet, options.file);
  const tables = findTables(table);
  const chosen = options.table === undefined ? bestTable(tables) : tables[options.table - 1];
  if (!chosen) {
    ask("import/no-table", "");
    return { diagnostics };
  }
  if (tables.length > 1 && options.table === undefined) ask("import/ask-table", "", { count: tables.length, chosen: tables.indexOf(chosen) + 1 });
  const columns = columnTexts(table, chosen);
  const language = options.language ?? languageOf(columns);
  const { type, records, pairs } = bestTarget(columns, language, options);

  const settled = pairs.map((pair) => settle(pair, pairs, language, chosen, ask, columns));
  const personal = (column: ColumnTexts) => matchesOfHeading(column.heading).some(({ concept, fit }) => conceptOf(concept).personal && fit > 0.7);
  const mapped = columns
    .filter(({ heading, all }) => heading !== "" || all.length > 0)
    .map((column): MappingColumn => {
      const own = settled.find((one) => one.column === column)?.mapped;
      const name = { heading: column.heading, ...(column.nth > 1 ? { nth: column.nth } : {}) };
      const place = { row: chosen.headingRows[0], column: column.index + 1, ...(column.heading ? { heading: column.heading } : {}) };
      if (own) return { ...name, ...own };
      if (personal(column)) {
        ask("import/column-personal", "", {}, place);
        return { ...name, ignore: true };
      }
      if (column.all.length) ask("import/column-kept", "", {}, place);
      return name;
    });
  for (const [index, column] of mapped.entries()) {
    const confidence = column.proposed?.confidence;
    if (confidence === "low")
      ask("import/ask-column", `/columns/${index}/to`, { field: column.to ?? "" }, { row: chosen.headingRows[0], column: index + 1, heading: column.heading });
  }

  const fields = fieldsOf(type, records);
  const constants = openConstants(fields, mapped, type, records, ask);
  const document = documentOf(type, records, language, table, chosen, options, ask);
  const mapping: Mapping = {
    format: mappingFormat,
    type,
    records,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    document,
    reading: { language, calendar: "gregorian" },
    columns: mapped,
    ...(constants.length ? { constants } : {}),
  };
  return { mapping, diagnostics };
}

const asker =
  (diagnostics: Diagnostic[], sheet: string | undefined, file: string | undefined): Ask =>
  (code, pointer, params = {}, cell) => {
    const severity = code === "import/no-table" ? "error" : code.startsWith("import/ask-") ? "warning" : "info";
    const place = cell && { ...(sheet === undefined ? {} : { sheet }), ...cell };
    diagnostics.push({
      code,
      severity,
      obligation: severity === "error" ? "must" : severity === "warning" ? "should" : "may",
      pointer,
      ...(file === undefined ? {} : { file }),
      ...(place ? { cell: place } : {}),
      params,
      fingerprint: fingerprintOf(code, undefined, pointer, place ? `${place.row}:${place.column}` : ""),
    });
  };

const knownHeadings = ({ headings }: FoundTable): number => headings.filter((heading) => matchesOfHeading(heading).some(({ fit }) => fit > 0.6)).length;

function bestTable(tables: readonly FoundTable[]): FoundTable | undefined {
  const weight = (table: FoundTable) => knownHeadings(table) * 1_000 + Math.min(999, table.rows.filter(({ role }) => role === "data").length);
  return tables.reduce<FoundTable | undefined>((best, table) => (best === undefined || weight(table) > weight(best) ? table : best), undefined);
}

/** The language in which most headings are; English where none is known. */
function languageOf(columns: readonly ColumnTexts[]): Language {
  const votes = new Map<Language, number>();
  for (const { heading } of columns) {
    const best = matchesOfHeading(heading)[0];
    for (const language of best?.languages ?? []) votes.set(language, (votes.get(language) ?? 0) + (best?.fit ?? 0) / (best?.languages.length ?? 1));
  }
  return [...votes].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0]?.[0] ?? "en";
}

interface Target {
  readonly type: DocumentType;
  readonly records: string;
  readonly pairs: readonly Candidate[];
}

/** Types that a table may be when nobody says; a table that fits several is a list of activities. */
const usual: readonly DocumentType[] = [
  "activity-log",
  "awareness-campaign-record",
  "capacity-building-session-record",
  "project-record",
  "partnership-record",
  "national-strategy",
];

/** The type and list that the columns fit best. */
function bestTarget(columns: readonly ColumnTexts[], language: string, { type, records }: ProposeOptions): Target {
  const types = type ? [type] : usual.slice(0, 1);
  const targets = types.flatMap((one) =>
    (records === undefined ? recordListsOf(one).filter((list) => !apart.has(list)) : [records]).map((list): Target & { readonly weight: number } => {
      const fields = fieldsOf(one, list);
      const pairs = assigned(columns.flatMap((column) => candidatesOf(column, fields, language)));
      const covered = pairs.reduce((sum, { score }) => sum + score, 0);
      const main = list === "/activities/-" || (list === "" && !recordListsOf(one).includes("/activities/-")) ? 0.5 : 0;
      return { type: one, records: list, pairs, weight: covered + main };
    }),
  );
  return targets.reduce((best, target) => (target.weight > best.weight ? target : best));
}

/** Lists that are parts of a record, not what a table is about. */
const apart = new Set(["/sources/-", "/serves/-", "/contacts/-", "/leads/-", "/partners/-", "/references/-"]);

const confidenceOf = (score: number): Confidence => (score >= 0.84 ? "high" : score >= 0.6 ? "medium" : "low");

interface Settled {
  readonly column: ColumnTexts;
  readonly mapped: Omit<MappingColumn, "heading" | "nth">;
}

/** A pair as an entry of the mapping, with the settings that its cells show; questions for the rest. */
function settle(pair: Candidate, pairs: readonly Candidate[], language: string, table: FoundTable, ask: Ask, columns: readonly ColumnTexts[]): Settled {
  const { column, field, because } = pair;
  const place = { row: table.headingRows[0], column: column.index + 1, ...(column.heading ? { heading: column.heading } : {}) };
  const currency = field.kind === "money" ? currencyInHeading(column.heading) : undefined;
  const shared = pair.with ?? (currency ? { currency } : field.to.startsWith("/outputs/-/value") ? { name: column.heading } : undefined);
  const { to, with: stated } = slotOf(field, shared, pair, pairs);
  const at = `/columns/${columns.filter(({ heading, all }) => heading !== "" || all.length > 0).indexOf(column)}`;
  const settings = columnSettings(column, to === field.to ? field : { ...field, to, kind: to.endsWith("/amount") ? "number" : field.kind }, stated, language, {
    ask: (code, member, params, text) => {
      const row = text === undefined ? place.row : (column.rowWhere((one) => one === text) ?? place.row);
      ask(code, `${at}/${member}`, params, { ...place, row });
    },
  });
  return { column, mapped: { to, ...(stated ? { with: stated } : {}), ...settings, proposed: { confidence: confidenceOf(pair.score), because } } };
}

/** Counts of different kinds are items of their own; parts go into the count of the whole, where there is one, else they are counts. */
function slotOf(
  field: Field,
  shared: Candidate["with"],
  pair: Candidate,
  pairs: readonly Candidate[],
): { readonly to: string; readonly with?: Readonly<Record<string, string>> } {
  if (pair.because === "heading" && field.to === pair.column.heading) return { to: field.to, ...(shared ? { with: shared } : {}) };
  if (field.kind === "count") {
    const index = pairs.filter((one) => one.field.to === field.to && one.field.kind === "count").indexOf(pair);
    return { to: field.to.replace(/-$/, String(index)), ...(shared ? { with: shared } : {}) };
  }
  if (field.kind === "money" && pairs.some((one) => one.field.to === `${field.to}/currency`)) return { to: `${field.to}/amount` };
  if (field.kind !== "part") return { to: field.to, ...(shared ? { with: shared } : {}) };
  const list = field.to.replace("/breakdown/-", "");
  const wholes = pairs.filter((one) => one.field.to === list && one.field.kind === "count");
  const whole = wholes.findIndex(({ with: of }) => of?.kind === "attended" || of?.kind === "reached");
  if (whole >= 0) return { to: `${list.replace(/-$/, String(whole))}/breakdown/-`, ...(shared ? { with: shared } : {}) };
  return { to: list, with: { kind: /reach|results/.test(list) ? "reached" : "attended", unit: shared?.group ?? "persons" } };
}

/** What every record must have and no column holds: a question each. Members that a fresh document has empty, and ids, need none. */
function openConstants(fields: readonly Field[], columns: readonly MappingColumn[], type: DocumentType, records: string, ask: Ask): readonly MappingConstant[] {
  const given = columns.flatMap(({ to }) => (to === undefined ? [] : [to.split("/")[1]]));
  const empty = records === "" ? emptyMembers(type) : {};
  const own = new Set(["id", "language", "title"]);
  const needed = fields.filter(({ to, required }) => required && to.split("/").filter((step) => step !== "-").length === 2);
  const constants: MappingConstant[] = [];
  for (const { to, codes, kind } of needed) {
    const member = to.split("/")[1] ?? "";
    if (given.includes(member) || Object.hasOwn(empty, member) || member === "id" || (records === "" && own.has(member) && member !== "title")) continue;
    if (kind === "code") {
      ask("import/ask-constant", `/constants/${constants.length}/value`, { member, allowed: codes?.codes ?? [] });
      constants.push({ to, value: null });
    } else ask("import/ask-field", "/columns", { member });
  }
  return constants;
}

const plainSheet = /^(?:sheet|feuil(?:le)?|hoja|лист|工作表|ورقة|tabelle|table)\s*\d*$/iu;

/** Members of the document itself. */
function documentOf(
  type: DocumentType,
  records: string,
  language: string,
  table: Table,
  chosen: FoundTable,
  { id, title, country, region, quarter }: ProposeOptions,
  ask: Ask,
): Readonly<Record<string, unknown>> {
  const members: Record<string, unknown> = { id: id ?? type };
  if (records === "") return members;
  const needs = type === "implementation-report" ? [] : (draftNeeds[type] as readonly string[]);
  const facts: Readonly<Record<string, unknown>> = { country, region, quarter };
  const known = needs.every((need) => facts[need] !== undefined);
  const draft =
    known && type !== "implementation-report"
      ? (draftOf(type, { id: members.id, language, ...facts } as never) as unknown as Readonly<Record<string, unknown>>)
      : {};
  const required = rootOf(type).required ?? [];
  const empty = emptyMembers(type);
  for (const member of required) {
    if (["type", "modelVersion", "id", "language", records.slice(1, -2)].includes(member) || Object.hasOwn(empty, member)) continue;
    if (member === "title") members.title = titleIn(table, chosen, title, language);
    else
      members[member] = ["country", "region", "quarter", "period", "periodKind", "languages"].includes(member)
        ? (draft[member] ?? facts[member] ?? null)
        : null;
    if (members[member] === null) ask("import/ask-document", `/document/${member}`, { member });
  }
  return members;
}

/** The title of the document: as given, else the first line above the table that names a year, else the first line, else the name of the sheet. */
function titleIn({ rows, sheet }: Table, { rows: parts }: FoundTable, given: string | undefined, language: string): unknown {
  const above = parts
    .flatMap(({ row, role }) => (role === "above" ? [(rows[row - 1] ?? []).map(textOf).find((text) => text !== "") ?? ""] : []))
    .filter((text) => text.length > 3 && text.length <= 200);
  const line = above.find((text) => /(?<!\p{Nd})(?:19|20|١٩|٢٠)\p{Nd}{2}(?!\p{Nd})/u.test(text)) ?? above[0];
  const text = given ?? (line !== undefined ? line : sheet !== undefined && !plainSheet.test(sheet) ? sheet : undefined);
  return text === undefined ? null : { [language]: text };
}
