import { type Diagnostic, fingerprintOf, type Severity } from "@cop-sdk/diagnostics";
import type { WorkbookCode } from "./messages/index.js";
import type { Refusal } from "./refusal.js";

/** Something that a sheet holds and that a person should know; told once for all its places in the sheet. */
export type NoteCode =
  | "workbook/formula"
  | "workbook/formula-without-value"
  | "workbook/error-value"
  | "workbook/merged-cells"
  | "workbook/year-not-shown"
  | "workbook/not-a-sheet-of-cells";

const severities: Readonly<Record<NoteCode, Severity>> = {
  "workbook/formula": "warning",
  "workbook/formula-without-value": "warning",
  "workbook/error-value": "warning",
  "workbook/merged-cells": "advice",
  "workbook/year-not-shown": "advice",
  "workbook/not-a-sheet-of-cells": "info",
};

/** Collects what is to be told of one sheet: for each code how often, and where first. */
export interface SheetNotes {
  readonly note: (code: NoteCode, row: number, column: number) => void;
  readonly diagnostics: (file: string | undefined) => readonly Diagnostic[];
}

/** An empty collection for a sheet. */
export function sheetNotes(sheet: string): SheetNotes {
  const notes = new Map<NoteCode, { count: number; readonly row: number; readonly column: number }>();
  return {
    note(code, row, column) {
      const known = notes.get(code);
      if (known) known.count++;
      else notes.set(code, { count: 1, row, column });
    },
    diagnostics: (file) =>
      [...notes].map(([code, { count, row, column }]) => ({
        ...finding(code, severities[code], file, { count }),
        cell: { sheet, row, column },
        fingerprint: fingerprintOf(code, undefined, "", sheet),
      })),
  };
}

/** Why a workbook could not be read, as a finding. */
export const refusalFinding = ({ code, params }: Refusal, file: string | undefined): Diagnostic => finding(code, "error", file, params);

const finding = (code: WorkbookCode, severity: Severity, file: string | undefined, params: Diagnostic["params"]): Diagnostic => ({
  code,
  severity,
  obligation: severity === "error" ? "must" : "should",
  pointer: "",
  ...(file === undefined ? {} : { file }),
  params,
  help: `rules/${code}`,
  fingerprint: fingerprintOf(code, undefined, ""),
});
