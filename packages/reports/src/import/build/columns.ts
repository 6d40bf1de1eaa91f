import type { JsonPointer } from "@cop-sdk/diagnostics";
import type { HowToRead } from "../cells/read.js";
import { type ReadCell, readerOf } from "../cells/reader-of.js";
import type { Field } from "../fields/field.js";
import { documentField, fieldAt, fieldsOf } from "../fields/fields.js";
import type { Mapping, MappingColumn } from "../mapping/mapping.js";

/** A column of the table with what the mapping says of it. */
export interface Column {
  /** Index in a row, from 0. */
  readonly index: number;
  readonly heading: string;
  readonly mapped?: MappingColumn;
  readonly field?: Field;
  readonly to: JsonPointer;
  readonly steps: readonly string[];
  readonly read?: ReadCell;
  readonly separator?: string;
  /** How the cell is read as a member of the document, where the column divides the rows into documents. */
  readonly readDocument?: ReadCell;
}

/** How the cells of a column are read: its own settings, else those of the table. */
export const howToRead = ({ reading }: Mapping, column: MappingColumn): HowToRead => {
  const how = {
    dateOrder: column.dateOrder ?? reading.dateOrder,
    century: column.century ?? reading.century,
    year: column.year ?? reading.year,
    month: column.month ?? reading.month,
    calendar: reading.calendar,
    decimal: column.decimal ?? reading.decimal,
    thousands: column.thousands ?? reading.thousands,
  };
  return { language: reading.language, ...Object.fromEntries(Object.entries(how).filter(([, value]) => value !== undefined)) } as HowToRead;
};

function dividing(mapping: Mapping, column: MappingColumn): Pick<Column, "readDocument"> {
  const field = column.document === undefined ? undefined : documentField(mapping.type, column.document);
  return field ? { readDocument: readerOf(field, column, howToRead(mapping, column)) } : {};
}

/** Headings as they are compared: spaces and letter case do not matter. */
export const sameHeading = (heading: string): string => heading.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

/** The columns of a table, each with the entry of the mapping for it; and the entries for which there is no column. */
export function columnsOf(
  headings: readonly string[],
  mapping: Mapping,
  width: number,
): { readonly columns: readonly Column[]; readonly absent: readonly MappingColumn[] } {
  const fields = fieldsOf(mapping.type, mapping.records);
  const entries = new Map(mapping.columns.map((column) => [`${column.nth ?? 1} ${sameHeading(column.heading)}`, column] as const));
  const seen = new Map<string, number>();
  const used = new Set<MappingColumn>();
  const columns = Array.from({ length: Math.max(headings.length, width) }, (_, index): Column => {
    const heading = headings[index] ?? "";
    const key = sameHeading(heading);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    const mapped = entries.get(`${nth} ${key}`);
    if (!mapped) return { index, heading, to: "", steps: [] };
    used.add(mapped);
    const field = mapped.to === undefined ? undefined : fieldAt(fields, mapped.to);
    const separator = field?.many ? (mapped.listSeparator ?? mapping.reading.listSeparator) : undefined;
    return {
      index,
      heading,
      mapped,
      to: mapped.to ?? "",
      steps: mapped.to?.slice(1).split("/") ?? [],
      ...(field ? { field, read: readerOf(field, mapped, howToRead(mapping, mapped)) } : {}),
      ...(separator === undefined ? {} : { separator }),
      ...dividing(mapping, mapped),
    };
  });
  return { columns, absent: mapping.columns.filter((column) => !used.has(column)) };
}
