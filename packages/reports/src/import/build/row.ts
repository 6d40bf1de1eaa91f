import type { CellValue } from "@cop-sdk/reader/table";
import type { CellReading } from "../cells/read.js";
import { textOf } from "../find/row.js";
import type { TableFindings, TablePlace } from "../findings.js";
import type { ImportCode } from "../messages/index.js";
import type { Column } from "./columns.js";
import { around, get, put } from "./draft.js";
import type { Sources } from "./sources.js";
import type { CellFate, ColumnTally } from "./tally.js";
import { writeValue } from "./write.js";

/** What reading a row needs. */
export interface RowContext {
  readonly columns: readonly Column[];
  readonly tallies: readonly ColumnTally[];
  readonly language: string;
  readonly sources: Sources;
  readonly findings: TableFindings;
}

/** A row as a record in the making. */
export interface DraftRow {
  readonly row: number;
  readonly record: Record<string, unknown>;
  /** Texts that have no field, or were not read. */
  readonly notes: readonly string[];
  /** What became of each cell, by column. */
  readonly fates: readonly (CellFate | undefined)[];
  /** Members of the document that the row belongs to. */
  readonly document?: Readonly<Record<string, unknown>>;
  /** Set when a cell says that the row is to be set aside. */
  readonly setAside?: ImportCode;
}

/** Reads the cells of a row into a record. */
export function draftRow(cells: readonly CellValue[], row: number, record: Record<string, unknown>, context: RowContext): DraftRow {
  const notes: string[] = [];
  const fates: (CellFate | undefined)[] = [];
  let setAside: ImportCode | undefined;
  const document: Record<string, unknown> = {};
  for (const column of context.columns) {
    if (column.index >= cells.length) break;
    const text = textOf(cells[column.index]);
    const place = { row, column: column.index + 1, ...(column.heading ? { heading: column.heading } : {}) };
    const belongs = column.readDocument && belongsTo(column, text, place);
    if (text === "") continue;
    if (column.mapped?.ignore) fates[column.index] = "leftOut";
    else if (belongs && !column.read) fates[column.index] = "read";
    else if (!column.field || !column.read) {
      keep(notes, column, text);
      fates[column.index] = "kept";
    } else {
      const fate = readCell(column, text, cells[column.index]);
      fates[column.index] = fate;
      if (fate === "kept" && column.mapped?.unknown === "set-aside") {
        setAside = "import/row-set-aside";
        context.findings.add(setAside, place);
      }
    }

    function readCell({ read, separator }: Column, whole: string, cell: CellValue | undefined): CellFate {
      const parts =
        separator === undefined
          ? [whole]
          : whole
              .split(separator)
              .map((part) => part.trim())
              .filter(Boolean);
      let fate: CellFate = parts.length ? "placeholders" : "kept";
      for (const [index, part] of parts.entries()) {
        const reading = read?.(part) ?? { kind: "placeholder" as const };
        const own = write(reading, part, typeof cell === "number" || typeof cell === "boolean", parts.length > 1 ? index + 1 : 0);
        if (fate !== "kept" && own !== "placeholders") fate = own;
      }
      return fate;
    }

    function write(reading: CellReading, part: string, typed: boolean, index: number): CellFate {
      switch (reading.kind) {
        case "placeholder":
          return "placeholders";
        case "missing": {
          if (!column.field?.orMissing) return "placeholders";
          const { holder, key } = around(record, column.field.many ? column.steps.slice(0, -1) : column.steps, `c${column.index}`);
          if (get(holder, key) === undefined) put(holder, key, { missing: reading.reason });
          return "read";
        }
        case "fault":
          context.findings.add(reading.code, place, reading.params);
          if (column.field?.kind === "period" && column.field.around) {
            const { holder, key } = around(record, column.steps, `c${column.index}`);
            put(holder, key, { ...(get(holder, key) as object | undefined), statedAs: part });
          } else if (!keptAround(part)) keep(notes, column, part);
          return "kept";
        default: {
          if (reading.note) context.findings.add(reading.note, place);
          const kept = writeValue(
            { record, language: context.language, sources: context.sources },
            column,
            typed ? { ...reading, exact: true } : reading,
            part,
            index,
          );
          if (typeof reading.value === "string" || typeof reading.value === "boolean")
            if (!reading.exact && translated.has(column.field?.kind ?? "")) context.tallies[column.index]?.readAs(part, reading.value);
          const isMeaning = translated.has(column.field?.kind ?? "");
          if (!kept && (!isMeaning || reading.note)) keep(notes, column, part);
          return "read";
        }
      }
    }

    /** A date that is not read stays in the words of its period. */
    function keptAround(part: string): boolean {
      if (column.field?.kind !== "date" || !column.field.around.statedAs || column.steps.length < 2) return false;
      const { holder } = around(record, column.steps, `c${column.index}`);
      const before = get(holder, "statedAs");
      put(holder, "statedAs", typeof before === "string" ? `${before} – ${part}` : part);
      return true;
    }
  }
  return { row, record, notes, fates, document, ...(setAside ? { setAside } : {}) };

  /** Reads the value by which the row belongs to a document; without it, the row belongs to none. */
  function belongsTo({ readDocument, mapped }: Column, text: string, place: TablePlace): boolean {
    const reading = text === "" ? undefined : readDocument?.(text);
    const member = mapped?.document ?? "";
    if (reading?.kind === "value") document[member] = reading.value;
    else {
      setAside = "import/row-lacks";
      context.findings.add(setAside, place, { member });
    }
    return reading?.kind === "value";
  }
}

/** Kinds whose text is a word for the value; the receipt lists them. */
const translated: ReadonlySet<string> = new Set(["code", "country", "truth", "language", "currency", "clause"]);

const longestNote = 50_000;

function keep(notes: string[], { heading }: Column, text: string): void {
  const note = heading ? `${heading}: ${text}` : text;
  for (let start = 0; start < note.length; start += longestNote) notes.push(note.slice(start, start + longestNote));
}
