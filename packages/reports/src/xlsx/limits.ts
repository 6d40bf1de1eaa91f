import { UsageError } from "@cop-sdk/diagnostics";

/** What reading a workbook may cost at most. All are whole numbers above zero, or `Infinity`; each breach is the finding `workbook/limit`. */
export interface WorkbookLimits {
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** Size of what is packed in the file, in bytes; checked before and again while unpacking. */
  readonly unpackedBytes: number;
  /** How many times larger than the file what is packed in it may be, from one megabyte on. */
  readonly ratio: number;
  /** Files packed in the file. */
  readonly parts: number;
  /** Sheets. */
  readonly sheets: number;
  /** Rows that hold something, in all sheets. */
  readonly rows: number;
  /** Number of the last column that holds something. */
  readonly columns: number;
  /** Cells that hold something, in all sheets. */
  readonly cells: number;
  /** Characters of one cell. */
  readonly textLength: number;
  /** Characters of all cells. */
  readonly characters: number;
  /** Texts that the file keeps once for many cells. */
  readonly sharedTexts: number;
  /** Blocks of merged cells in a sheet. */
  readonly merged: number;
}

/** Limits that every real workbook keeps by far, and that keep a hostile one cheap. */
export const defaultWorkbookLimits: WorkbookLimits = {
  bytes: 32 * 1024 * 1024,
  unpackedBytes: 128 * 1024 * 1024,
  ratio: 200,
  parts: 2000,
  sheets: 250,
  rows: 200_000,
  columns: 2000,
  cells: 2_000_000,
  textLength: 100_000,
  characters: 64 * 1024 * 1024,
  sharedTexts: 1_000_000,
  merged: 10_000,
};

/** The default limits with the caller's changes. Throws `UsageError` for a limit that is none (`NaN`, zero, a fraction, an unknown name). */
export function workbookLimitsWith(changes: Partial<WorkbookLimits> = {}): WorkbookLimits {
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(defaultWorkbookLimits, name) || !(value === Number.POSITIVE_INFINITY || (Number.isSafeInteger(value) && value > 0)))
      throw new UsageError(
        "usage/limit",
        `The limit "${name}" is not known or is not a whole number above zero.`,
        `Known limits: ${Object.keys(defaultWorkbookLimits).join(", ")}.`,
      );
  }
  return { ...defaultWorkbookLimits, ...changes };
}
