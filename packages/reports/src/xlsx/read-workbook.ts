import type { Diagnostic, Result } from "@cop-sdk/diagnostics";
import type { Shared } from "./cells.js";
import { refusalFinding, type SheetNotes, sheetNotes } from "./findings.js";
import { type WorkbookLimits, workbookLimitsWith } from "./limits.js";
import { openParts, type Parts, type Relationship } from "./parts.js";
import { readSheet } from "./read-sheet.js";
import { Refusal, within } from "./refusal.js";
import { sharedTexts } from "./shared-texts.js";
import { numberKinds } from "./styles.js";
import type { Workbook, WorkbookSheet } from "./workbook.js";

/** How a workbook is read. */
export interface ReadWorkbookOptions {
  /** Name of the file, for the findings. */
  readonly file?: string;
  /** What reading may cost; see {@link WorkbookLimits}. */
  readonly limits?: Partial<WorkbookLimits>;
}

/**
 * Reads a spreadsheet file (XLSX) into sheets of cells, in bounded time and memory. Formulas are not worked out: the value that the file
 * stores is taken, and a finding says so. Codes of findings: `workbook/*`, texts in `workbookCatalogue`.
 */
export function readWorkbook(bytes: Uint8Array, { file, limits }: ReadWorkbookOptions = {}): Result<Workbook> {
  const bounds = workbookLimitsWith(limits);
  try {
    const { sheets, diagnostics } = readSheets(bytes, bounds, file);
    return { ok: true, value: { sheets }, diagnostics };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, diagnostics: [refusalFinding(error, file)] };
    throw error;
  }
}

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationship: string;
}

function readSheets(bytes: Uint8Array, limits: WorkbookLimits, file: string | undefined) {
  within("bytes", limits.bytes, bytes.byteLength);
  const parts = openParts(bytes, limits);
  const part = [...parts.relationships("").values()].find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined || part.endsWith(".bin")) throw new Refusal("workbook/not-a-workbook");
  const { entries, dates } = workbookPart(parts, part, limits);
  const relationships = parts.relationships(part);
  const shared: Shared = {
    texts: sharedTexts(parts, targetOf(relationships, "sharedStrings"), limits),
    kinds: numberKinds(parts, targetOf(relationships, "styles")),
    dates,
    limits,
    used: { rows: 0, cells: 0, characters: 0 },
  };
  const sheets: WorkbookSheet[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    const notes = sheetNotes(entry.name);
    sheets.push(sheetOf(entry, relationships.get(entry.relationship), parts, shared, notes));
    diagnostics.push(...notes.diagnostics(file));
  }
  return { sheets, diagnostics };
}

/** Names of the sheets and how the file counts days. */
function workbookPart(parts: Parts, part: string, limits: WorkbookLimits) {
  const entries: SheetEntry[] = [];
  let root: string | undefined;
  let dates: Shared["dates"] = 1900;
  const found = parts.scan(part, {
    open(name, attributes) {
      root ??= name;
      if (name === "workbookPr" && /^(?:1|true)$/.test(attributes.date1904 ?? "")) dates = 1904;
      if (name !== "sheet") return;
      const relationship = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      entries.push({ name: attributes.name ?? "", hidden: /hidden/i.test(attributes.state ?? ""), relationship });
      within("sheets", limits.sheets, entries.length);
    },
  });
  if (!found || root !== "workbook") throw new Refusal("workbook/not-a-workbook");
  return { entries, dates };
}

function sheetOf(entry: SheetEntry, relationship: Relationship | undefined, parts: Parts, shared: Shared, notes: SheetNotes): WorkbookSheet {
  const frame = { name: entry.name, ...(entry.hidden ? { hidden: true as const } : {}) };
  if (relationship === undefined) throw new Refusal("workbook/damaged");
  if (relationship.type === "worksheet") return { ...frame, ...readSheet(parts, relationship.target, shared, notes) };
  notes.note("workbook/not-a-sheet-of-cells", 1, 1);
  return { ...frame, rows: [], merged: [] };
}

const targetOf = (relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined =>
  [...relationships.values()].find((one) => one.type === type)?.target;
