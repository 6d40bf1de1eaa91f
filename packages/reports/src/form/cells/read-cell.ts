import type { Language } from "@cop-sdk/diagnostics";
import type { CellContent } from "../../xlsx/workbook.js";
import type { FormCode } from "../messages/index.js";
import type { Field } from "../plan/plan.js";
import { answerOf, clauseOf, codeOf, countryOf, languageOf } from "./codes.js";
import { readDate } from "./read-date.js";
import { readNumber } from "./read-number.js";

/** A cell of a workbook, as far as its value matters. */
export type Content = CellContent & { readonly text: string };

/** What a cell says: a value, nothing (empty), and what is to be told about it. */
export interface Reading {
  readonly value?: unknown;
  readonly finding?: FormCode;
}

const empty: Reading = {};

/** Splits the entries of a list in one cell: one on each line; names and texts may hold any other sign. */
function entriesOf(field: Field, text: string): readonly string[] {
  if (field.kind === "text" || field.kind === "name") return text.split("\n");
  if (field.kind === "address") return text.split(/\s+/);
  return text.split(/[\n;；]/).flatMap((part) => (isKnown(field, part.trim()) ? [part] : part.split(/[,،、，]/)));
}

const isKnown = (field: Field, text: string): boolean =>
  (field.kind === "code" && field.codes.includes(codeOf(field, text).value)) || (field.kind === "country" && /^[A-Z]{2}$/.test(countryOf(text).value));

/** Reads a cell as the value of a field. What cannot be understood gives a finding, and the text as it stands. */
export function readCell(field: Field, cell: Content, language: Language): Reading {
  if (cell.type === "error") return { finding: "form/error-value" };
  if (cell.type === "text" && cell.value.trim() === "") return empty;
  return field.many ? readMany(field, cell, language) : readOne(field, cell, language);
}

function readMany({ many: _, ...field }: Field, cell: Content, language: Language): Reading {
  const parts = entriesOf(field, cell.text).filter((part) => part.trim() !== "");
  if (cell.type !== "text" || parts.length === 0) {
    const one = readOne(field, cell, language);
    return { ...one, value: one.value === undefined ? undefined : [one.value] };
  }
  const readings = parts.map((part) => readOne(field, { type: "text", value: part, text: part }, language));
  const finding = readings.find((one) => one.finding !== undefined)?.finding;
  return { value: readings.map(({ value }) => value), ...(finding === undefined ? {} : { finding }) };
}

function readOne(field: Field, cell: Content, language: Language): Reading {
  const text = cell.text.trim();
  switch (field.kind) {
    case "text":
      return cell.type === "date" || cell.type === "date-time" ? { value: cell.text, finding: "form/date-in-text" } : { value: cell.text };
    case "code":
      return codeOf(field, text);
    case "country":
      return countryOf(text);
    case "clause":
      return clauseOf(text);
    case "language":
      return languageOf(text);
    case "number":
    case "whole":
      return readNumeric(cell, text, language, field.kind === "whole");
    case "boolean":
      return readAnswer(cell, text);
    case "date":
    case "day":
    case "quarter":
      return readDated(cell, text, language);
    case "any":
      return { value: cell.type === "number" || cell.type === "boolean" ? cell.value : cell.text };
    default:
      return { value: text };
  }
}

function readNumeric(cell: Content, text: string, language: Language, whole: boolean): Reading {
  if (cell.type === "number") {
    if (text.endsWith("%")) return { value: text, finding: "form/percent" };
    return whole && !Number.isInteger(cell.value) ? { value: cell.value, finding: "form/whole-number" } : { value: cell.value };
  }
  const reading = cell.type === "text" ? readNumber(text, language, whole) : undefined;
  if (reading === undefined) return { value: text, finding: "form/number" };
  if (whole && !Number.isInteger(reading.value)) return { value: reading.value, finding: "form/whole-number" };
  return reading.guessed ? { value: reading.value, finding: "form/number-by-language" } : { value: reading.value };
}

function readAnswer(cell: Content, text: string): Reading {
  if (cell.type === "boolean") return { value: cell.value };
  const answer = cell.type === "text" ? answerOf(text) : undefined;
  return answer === undefined ? { value: text, finding: "form/yes-no" } : { value: answer };
}

function readDated(cell: Content, text: string, language: Language): Reading {
  if (cell.type === "date") return { value: cell.value };
  if (cell.type === "date-time") return { value: cell.value.slice(0, 10), finding: "form/time-dropped" };
  const reading = cell.type === "text" || cell.type === "number" ? readDate(text, language) : undefined;
  if (reading === "ambiguous") return { value: text, finding: "form/date-ambiguous" };
  if (reading === undefined) return { value: text, finding: "form/date" };
  if (reading.guessed) return { value: reading.date, finding: "form/date-by-language" };
  return reading.asWritten || cell.type === "number" ? { value: reading.date } : { value: reading.date, finding: "form/date-read" };
}
