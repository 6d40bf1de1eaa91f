import { type Diagnostic, hasAtLeast, type JsonPointer, type Language, type Result } from "@cop-sdk/diagnostics";
import { type CopDocument, type DocumentType, documentTypes, modelVersion, parseDocument } from "@cop-sdk/model";
import type { WorkbookLimits } from "../../xlsx/limits.js";
import { readWorkbook } from "../../xlsx/read-workbook.js";
import type { Workbook } from "../../xlsx/workbook.js";
import { columnNames, formVersion } from "../marks.js";
import type { FormCode } from "../messages/index.js";
import { tableLabel } from "../plan/columns.js";
import type { Table } from "../plan/plan.js";
import { planOf } from "../plan/plan-of.js";
import { assemble } from "./assemble.js";
import { type MarkedSheet, markedSheet } from "./find-sheets.js";
import { formFindings } from "./findings.js";
import { inModelOrder } from "./in-model-order.js";
import { readDocumentSheet } from "./read-document-sheet.js";
import { type ReadRow, type ReadScope, readRows, tellOutside } from "./read-rows.js";

/** How a form is read. */
export interface ReadFormOptions {
  /** Name of the file, for the findings. */
  readonly file?: string;
  /** What reading may cost; see {@link WorkbookLimits}. */
  readonly limits?: Partial<WorkbookLimits>;
}

/** What reading a form gives: the document; with errors, none, but as much of it as was understood. */
export type FormReading = Result<CopDocument> & {
  /** Present with errors: what was read, to look on. It is no valid document, or something of the form is not in it. */
  readonly recovered?: Readonly<Record<string, unknown>>;
};

/**
 * Reads a filled form back into a document. Every finding says sheet, row and column. What cannot be understood is an error; what was
 * understood in another form than expected, or does not belong to the form, is told; nothing is guessed or dropped in silence.
 *
 * @example
 * ```ts
 * import { formatText } from "@cop-sdk/diagnostics";
 * import { formCatalogue, readForm } from "@cop-sdk/reports/form";
 *
 * const reading = readForm(new TextEncoder().encode("no workbook"), { file: "form.xlsx" });
 * if (!reading.ok) console.log(formatText(reading.diagnostics, { catalogue: formCatalogue, language: "fr" }));
 * ```
 */
export function readForm(bytes: Uint8Array, { file, limits }: ReadFormOptions = {}): FormReading {
  const reading = readWorkbook(bytes, { ...(file === undefined ? {} : { file }), ...(limits === undefined ? {} : { limits }) });
  if (!reading.ok) return reading;
  const findings = formFindings();
  const form = formOf(reading.value);
  if (form === undefined || form.version !== formVersion) {
    findings.add(form === undefined ? { code: "form/not-a-form" } : { code: "form/other-version", params: { version: form.version, expected: formVersion } });
    return { ok: false, diagnostics: [...findings.diagnostics(undefined, file), ...reading.diagnostics] };
  }
  const scope: ReadScope = { plan: planOf(form.type), language: form.language, findings };
  const rows = readSheets(scope, form.sheets, reading.value);
  const document = rows.get(scope.plan.document)?.[0];
  const record = document && typeof document.record === "object" ? document.record : {};
  const value: Record<string, unknown> = { type: form.type, modelVersion: form.model, ...(inModelOrder(scope.plan.document.record, record) as typeof record) };
  const parsed = parseDocument(value);
  const own = findings.diagnostics(value, file);
  const diagnostics = [...own, ...inCells(untold(parsed.diagnostics, own), [...rows.values()].flat(), file), ...reading.diagnostics];
  if (parsed.ok && !hasAtLeast(diagnostics)) return { ok: true, value: parsed.value, diagnostics };
  return { ok: false, diagnostics, recovered: value };
}

interface Form {
  readonly version: number;
  readonly type: DocumentType;
  readonly language: Language;
  /** Version of the model for which the form was written. */
  readonly model: string;
  readonly sheets: readonly MarkedSheet[];
}

const modelMark = "@model/";

/** What the workbook says that it is: by its hidden sheet, else by the marks of its columns. */
function formOf({ sheets }: Workbook): Form | undefined {
  const marked = sheets.flatMap((sheet) => markedSheet(sheet) ?? []);
  const marks = marked.flatMap(({ marks: found }) => [...found.values()]);
  const own = marks.find(({ column }) => column.startsWith(modelMark));
  const { type, version, language } = own ?? marks[0] ?? {};
  if (type === undefined || version === undefined || language === undefined || !documentTypes.includes(type as DocumentType)) return undefined;
  return {
    type: type as DocumentType,
    version,
    language,
    model: own?.column.slice(modelMark.length) ?? modelVersion,
    sheets: marked.filter((sheet) => [...sheet.marks.values()].every((mark) => mark.type === type)),
  };
}

/** Reads the sheets of all lists. Sheets that are not of this form are told. */
function readSheets(scope: ReadScope, sheets: readonly MarkedSheet[], workbook: Workbook): ReadonlyMap<Table, readonly ReadRow[]> {
  const { plan, findings, language } = scope;
  const byPath = new Map<string, MarkedSheet>();
  for (const one of sheets) {
    const [mark] = one.marks.values();
    if (mark === undefined || isOwn(mark.column)) continue;
    if (byPath.has(mark.table)) findings.add({ code: "form/sheet-twice", cell: { sheet: one.sheet.name, row: one.row, column: 1 } });
    else byPath.set(mark.table, one);
  }
  const isComplete = [plan.document, ...plan.tables].every(({ path }) => byPath.has(path === "" ? "/" : path));
  for (const sheet of workbook.sheets) {
    if (!sheets.some((one) => one.sheet === sheet))
      tellOutside(
        scope,
        sheet.name,
        sheet.rows.flatMap(({ cells }) => cells),
        isComplete,
      );
  }
  const rows = new Map<Table, readonly ReadRow[]>();
  const document = byPath.get("/");
  if (document) rows.set(plan.document, [readDocumentSheet(scope, document)]);
  else findings.add({ code: "form/sheet-missing", params: { list: tableLabel(plan.document, plan.type, language) } });
  for (const table of plan.tables) {
    const sheet = byPath.get(table.path);
    if (sheet) rows.set(table, readRows(scope, table, sheet));
    else findings.add({ code: "form/sheet-missing", params: { list: tableLabel(table, plan.type, language) } });
  }
  const [root] = rows.get(plan.document) ?? [];
  if (root) assemble(scope, root, rows);
  return rows;
}

/** Sheets of the form itself, which hold no document. */
const isOwn = (column: string): boolean => column === columnNames.guide || column === columnNames.lists || column.startsWith(modelMark);

/** Where a finding of the model is about: the place of the member that is missing, or the value. */
const placeOf = ({ pointer, params }: Diagnostic): JsonPointer => (typeof params.member === "string" ? `${pointer}/${params.member}` : pointer);

/** Findings of the model without those about a place of which the form says itself what is wrong. */
function untold(diagnostics: readonly Diagnostic[], own: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set(own.filter(({ severity }) => severity === "error").map(({ pointer }) => pointer));
  return diagnostics.filter((diagnostic) => !told.has(placeOf(diagnostic)));
}

/** Places findings of the model in their cells: that of the field, or where the missing field would stand. */
function inCells(diagnostics: readonly Diagnostic[], rows: readonly ReadRow[], file: string | undefined): readonly Diagnostic[] {
  if (diagnostics.length === 0) return [];
  const byPointer = new Map(rows.map((row) => [row.pointer, row]));
  return diagnostics.map((diagnostic) => {
    const holder = holderOf(diagnostic.pointer, byPointer);
    const cell = holder?.cellOf(placeOf(diagnostic).slice(holder.pointer.length));
    return {
      ...(cell === undefined ? diagnostic : asFormFinding(diagnostic)),
      ...(file === undefined ? {} : { file }),
      ...(cell === undefined ? {} : { cell }),
    };
  });
}

/** A missing member is a field that nobody filled in. */
const asFormFinding = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic.code === "structure/missing-member"
    ? { ...diagnostic, code: "form/field-missing" satisfies FormCode, help: "rules/form/field-missing" }
    : diagnostic;

/** The record, as deep as possible, in which a place lies. */
function holderOf(pointer: JsonPointer, rows: ReadonlyMap<JsonPointer, ReadRow>): ReadRow | undefined {
  for (let place = pointer; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) if (rows.has(place)) return rows.get(place);
  return rows.get("");
}
