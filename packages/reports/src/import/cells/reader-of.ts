import { isLanguage, type Language } from "@cop-sdk/diagnostics";
import { isDay } from "@cop-sdk/model";
import type { Field } from "../fields/field.js";
import type { MappingColumn } from "../mapping/mapping.js";
import { countryIn } from "./country.js";
import { dateIn } from "./date.js";
import { missingIn } from "./missing.js";
import { moneyIn } from "./money.js";
import { numberIn } from "./number.js";
import { periodIn } from "./period.js";
import { type CellReading, fault, given, type HowToRead } from "./read.js";
import { addressIn, clauseIn, currencyIn, identifierIn, languageIn, nameIn, textIn, truthIn } from "./simple.js";

/** Reads the text of a cell into its field. */
export type ReadCell = (text: string) => CellReading;

const texts = new Set<Field["kind"]>(["text", "name", "identifier", "multilingual", "source", "address"]);

/** How the cells of a column are read: by the kind of its field, the column's own codes first, reasons for missing values known everywhere. Equal texts are read once. */
export function readerOf(field: Field, column: MappingColumn, how: HowToRead): ReadCell {
  const read = plainReader(field, column, how);
  const first = texts.has(field.kind);
  const known = new Map<string, CellReading>();
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept;
    const reading = readOnce(text);
    if (known.size < 5_000) known.set(text, reading);
    return reading;
  };

  function readOnce(text: string): CellReading {
    const own = column.codes && Object.hasOwn(column.codes, text) ? column.codes[text] : undefined;
    if (own !== undefined) return field.kind === "truth" ? given(own === "true", false) : given(own, false);
    if (first) return missingIn(text) ?? read(text);
    const reading = read(text);
    return reading.kind === "fault" ? (missingIn(text) ?? reading) : reading;
  }
}

function plainReader(field: Field, column: MappingColumn, how: HowToRead): ReadCell {
  const language: Language = isLanguage(how.language.slice(0, 2)) ? (how.language.slice(0, 2) as Language) : "en";
  switch (field.kind) {
    case "text":
    case "multilingual":
    case "source":
      return textIn;
    case "name":
      return nameIn;
    case "identifier":
      return identifierIn;
    case "date":
      return (text) => dateIn(text, how);
    case "day":
      return (text) => dayIn(dateIn(text, how));
    case "quarter":
      return (text) => quarterIn(dateIn(text, how));
    case "period":
      return (text) => periodIn(text, how);
    case "country":
      return (text) => countryIn(text, language);
    case "code":
      return (text) => codeIn(text, field, column);
    case "truth":
      return truthIn;
    case "count":
    case "part":
      return (text) => numberIn(text, how, { whole: true, people: (column.with?.unit ?? "persons") === "persons" });
    case "whole":
      return (text) => numberIn(text, how, { whole: true });
    case "number":
      return (text) => numberIn(text, how, { whole: false, percent: true });
    case "money":
      return (text) => moneyIn(text, how, column.with?.currency);
    case "clause":
      return (text) => clauseIn(text, column.with?.attributedBy);
    case "language":
      return languageIn;
    case "address":
      return addressIn;
    case "currency":
      return currencyIn;
  }
}

function codeIn(text: string, { codes }: Field, { unknown }: MappingColumn): CellReading {
  const code = codes?.find(text);
  if (code !== undefined) return given(code, code === text);
  const instead = typeof unknown === "object" ? unknown.code : undefined;
  if (instead !== undefined && codes?.codes.includes(instead))
    return missingIn(text) ?? { kind: "value", value: instead, exact: false, note: "import/code-read-as-other" };
  return fault("import/code-unknown", { allowed: codes?.codes ?? [] });
}

const dayIn = (reading: CellReading): CellReading => (reading.kind === "value" && !isDay(String(reading.value)) ? fault("import/date-not-a-day") : reading);
const quarterIn = (reading: CellReading): CellReading =>
  reading.kind === "value" && !/Q[1-4]$/.test(String(reading.value)) ? fault("import/date-not-a-quarter") : reading;
