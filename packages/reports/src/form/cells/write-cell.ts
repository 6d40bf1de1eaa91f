import type { Language } from "@cop-sdk/diagnostics";
import { nameOf } from "@cop-sdk/model";
import { phrasesIn } from "../../phrases/index.js";
import type { Field } from "../plan/plan.js";
import { clauseLabel, codeLabel, languageLabel, withCode } from "./codes.js";
import { readCell } from "./read-cell.js";

/** What is put into a cell. */
export type CellValue = string | number;

/** Programs hold no more in one cell. */
const mostCharacters = 32_000;

/**
 * Writes a value into a cell, where reading the cell gives exactly the value back; nothing where it does not, so that no value is ever
 * changed by a form.
 */
export function writeCell(field: Field, value: unknown, language: Language): CellValue | undefined {
  const written = field.many ? writeMany(field, value, language) : writeOne(field, value, language);
  if (written === undefined || (typeof written === "string" && written.length > mostCharacters)) return undefined;
  const content =
    typeof written === "number"
      ? ({ type: "number", value: written, text: String(written) } as const)
      : ({ type: "text", value: written, text: written } as const);
  const { value: back, finding } = readCell(field, content, language);
  return finding === undefined && isSame(back, value) ? written : undefined;
}

function writeMany({ many: _, ...field }: Field, value: unknown, language: Language): CellValue | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const parts = value.map((one) => writeOne(field, one, language));
  return parts.some((part) => part === undefined) ? undefined : parts.join("\n");
}

function writeOne(field: Field, value: unknown, language: Language): CellValue | undefined {
  if (Object.is(value, -0)) return undefined;
  if (typeof value === "number") return field.kind === "number" || field.kind === "whole" || field.kind === "any" ? value : undefined;
  if (typeof value === "boolean") return field.kind === "boolean" ? phrasesIn(language)[value ? "yes" : "no"] : undefined;
  if (typeof value !== "string") return undefined;
  if (field.kind === "code") return withCode(codeLabel(field, value, language), value);
  if (field.kind === "country") return withCode(nameOf(value, language), value);
  if (field.kind === "clause") return clauseLabel(value, language);
  return field.kind === "language" ? withCode(languageLabel(value, language), value) : value;
}

const isSame = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((one, index) => Object.is(one, b[index])) : Object.is(a, b);
