import type { Parameter } from "@cop-sdk/diagnostics";
import { plainDate } from "../cells/date.js";
import { readerOf } from "../cells/reader-of.js";
import { withYear } from "../cells/year.js";
import type { Field } from "../fields/field.js";
import type { MappingColumn } from "../mapping/mapping.js";
import type { ImportCode } from "../messages/index.js";
import { dateEvidence } from "./date-order.js";
import { leavesOutYear } from "./left-out.js";
import { separatorEvidence } from "./list-separator.js";
import { signEvidence } from "./number-signs.js";
import type { ColumnTexts } from "./sample.js";

/** Asks about a member of the column's entry; with the text of a cell, about that cell. */
export interface Asking {
  /** The column of the other end of the same time: both are written in one order. */
  readonly twin?: ColumnTexts;
  readonly ask: (code: ImportCode, member: string, params?: Readonly<Record<string, Parameter>>, text?: string) => void;
}

type Settings = Pick<MappingColumn, "dateOrder" | "century" | "year" | "month" | "decimal" | "thousands" | "listSeparator" | "codes" | "unknown">;

/** Texts that are asked about, for one column. */
const mostAsked = 12;

/** The settings that the cells of a column show; a question for each that they leave open. */
export function columnSettings(column: ColumnTexts, field: Field, shared: MappingColumn["with"], language: string, { ask, twin }: Asking): Settings {
  if (column.all.length === 0) return {};
  switch (field.kind) {
    case "date":
    case "day":
    case "quarter":
    case "period":
      return dateSettings(column, twin, ask);
    case "count":
    case "part":
    case "whole":
    case "number":
    case "money": {
      const { decimal, thousands, open } = signEvidence(column.all, field.kind !== "number" && field.kind !== "money");
      if (open) ask("import/ask-decimal", "decimal");
      if (field.kind === "money" && shared?.currency === undefined && !column.first.some((text) => /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])|€|US\$/.test(text)))
        ask("import/ask-currency", "with");
      return { ...(decimal ? { decimal } : {}), ...(thousands ? { thousands } : {}) };
    }
    default:
      return wordSettings(column, field, language, ask);
  }
}

function dateSettings({ all: own, first, leftOut }: ColumnTexts, twin: ColumnTexts | undefined, ask: Asking["ask"]): Settings {
  const all = twin ? [...own, ...twin.all] : own;
  const yearless = first.some((text) => leavesOutYear(text, leftOut));
  const { order, open, twoDigitYears } = dateEvidence(yearless ? all.map((text) => withYear(plainDate(text), { year: 2000, ...leftOut })[0] ?? text) : all);
  if (open) ask("import/ask-date-order", "dateOrder");
  if (twoDigitYears) ask("import/ask-century", "century");
  if (yearless)
    ask(leftOut.year === undefined ? "import/ask-year" : "import/ask-year-above", "year", leftOut.year === undefined ? {} : { year: String(leftOut.year) });
  return { ...(order ? { dateOrder: order } : {}), ...(yearless ? leftOut : {}) };
}

function wordSettings(column: ColumnTexts, field: Field, language: string, ask: Asking["ask"]): Settings {
  const read = readerOf(field, { heading: column.heading }, { language });
  const listed = field.many && field.kind !== "text" ? separatorEvidence(column.first, field.kind, read) : undefined;
  if (listed?.open) ask("import/ask-list-separator", "listSeparator");
  const separator = listed?.separator === undefined ? {} : { listSeparator: listed.separator };
  if (!["code", "country", "truth"].includes(field.kind)) return separator;
  const parts = new Set(column.all.flatMap((text) => (listed?.separator === undefined ? [text] : text.split(listed.separator).map((part) => part.trim()))));
  const unread = [...parts].filter((text) => text !== "" && text.length <= 200 && read(text).kind === "fault");
  const codes = Object.fromEntries(unread.slice(0, 200).flatMap((text) => meant(text, field)));
  const asked = unread.filter((text) => !Object.hasOwn(codes, text));
  for (const text of asked.slice(0, mostAsked)) {
    const reading = read(text);
    const near = reading.kind === "fault" && reading.code === "import/country-near";
    if (field.kind === "country") ask(near ? "import/ask-country-near" : "import/ask-country", "codes", near ? reading.params : {}, text);
    else ask("import/ask-code", "codes", reading.kind === "fault" ? reading.params : {}, text);
  }
  const other = field.codes?.codes.includes("other") ? { unknown: { code: "other" } } : {};
  return { ...separator, ...(Object.keys(codes).length ? { codes } : {}), ...(field.kind === "code" ? other : {}) };
}

/** The code whose word is the only one in a longer text: `Atelier national de formation` holds two and is asked about. */
function meant(text: string, { codes, kind }: Field): readonly (readonly [string, string])[] {
  const inside = kind === "code" ? (codes?.inside(text) ?? []) : [];
  return inside.length === 1 && inside[0] !== undefined ? [[text, inside[0]]] : [];
}
