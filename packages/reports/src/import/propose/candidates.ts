import { normaliseName } from "@cop-sdk/model";
import type { HowToRead } from "../cells/read.js";
import { readerOf } from "../cells/reader-of.js";
import type { Field, FieldKind } from "../fields/field.js";
import { fieldAt } from "../fields/fields.js";
import type { Because } from "../mapping/mapping.js";
import { dateEvidence } from "./date-order.js";
import { conceptOf, matchesOfHeading } from "./headings.js";
import { signEvidence } from "./number-signs.js";
import type { ColumnTexts } from "./sample.js";

/** A field that a column may be for. */
export interface Candidate {
  readonly column: ColumnTexts;
  readonly field: Field;
  readonly with?: Readonly<Record<string, string>>;
  readonly because: Because;
  /** From 0 to 1. */
  readonly score: number;
}

const open: ReadonlySet<FieldKind> = new Set(["text", "name", "identifier", "multilingual", "source"]);
const telling: ReadonlySet<FieldKind> = new Set(["country", "date", "period", "code", "address"]);

const dated: ReadonlySet<FieldKind> = new Set(["date", "day", "quarter", "period"]);
const counted: ReadonlySet<FieldKind> = new Set(["count", "part", "whole", "number", "money"]);

const bare = (to: string): string => to.replaceAll("/-", "").slice(1);

/** All fields that the heading or the values of a column speak for. */
export function candidatesOf(column: ColumnTexts, fields: readonly Field[], language: string): readonly Candidate[] {
  const pointed = column.heading.startsWith("/") ? fieldAt(fields, column.heading) : undefined;
  if (pointed) return [{ column, field: { ...pointed, to: column.heading }, because: "heading", score: 1 }];
  const byHeading = matchesOfHeading(column.heading).flatMap(({ concept, fit }) => {
    const { members, with: shared } = conceptOf(concept);
    return members.flatMap((member, rank) => {
      const field = fields.find(({ to }) => bare(to) === member);
      if (!field) return [];
      const target = shared?.group === undefined ? field : fields.find(({ to }) => to === `${field.to}/breakdown/-`);
      return target && usable(target)
        ? [
            weighed(
              column,
              target,
              fit - rank * 0.03 + (target.required ? 0.05 : 0) - (isOwnDate(target, fields) ? 0.2 : 0),
              countedAs(target, shared),
              language,
            ),
          ]
        : [];
    });
  });
  const byTitle = fields
    .filter(
      (field) =>
        depthOf(field) <= 2 &&
        (normaliseName(field.title) === normaliseName(column.heading) || bare(field.to).toLowerCase() === column.heading.toLowerCase().replaceAll(".", "/")),
    )
    .filter(usable)
    .map((field) => ({
      ...weighed(column, field, depthOf(field) > 1 ? 0.7 : field.title.includes(" ") ? 1.1 : 0.95, withFor(field), language),
      because: "schema-title" as const,
    }));
  const found = [...byHeading, ...byTitle].filter(({ score }) => score > 0.25);
  return found.some(({ score }) => score >= 0.6) ? found : [...found, ...byValues(column, fields, language)];
}

const usable = (field: Field): boolean => field.kind !== "currency" || field.to.includes("/budget/");

/** The date of a document itself, where it also says when the thing took place that it tells of. */
const isOwnDate = ({ to }: Field, fields: readonly Field[]): boolean =>
  to === "/date" && fields.some((field) => /^\/(?:period|heldOn|term|signedOn)$/.test(field.to));

const depthOf = ({ to }: Field): number => to.split("/").filter((step) => step !== "-").length - 1;

/** People who are counted as results, or by a reach, did not come to one place. */
const countedAs = ({ kind, to }: Field, shared: Candidate["with"]): Candidate["with"] =>
  kind === "count" && shared?.kind === "attended" && /^\/(?:reach|results)\//.test(to) ? { ...shared, kind: "reached" } : shared;

const withFor = (field: Field): Candidate["with"] =>
  field.kind === "count" ? countedAs(field, { kind: "attended", unit: "persons" }) : field.kind === "clause" ? { attributedBy: "reporter" } : undefined;

function weighed(column: ColumnTexts, field: Field, fit: number, shared: Candidate["with"], language: string): Candidate {
  const used = field.kind === "count" || field.kind === "part" || field.kind === "clause" ? { with: shared ?? withFor(field) ?? {} } : {};
  if (open.has(field.kind) || column.first.length === 0) return { column, field, ...used, because: "heading", score: Math.min(1, fit * 0.9) };
  const share = readableShare(column, field, language, true);
  const score = share < 0.25 ? fit * 0.3 : Math.min(1, fit * 0.65 + share * 0.35);
  return { column, field, ...used, because: share > 0.6 ? "heading-and-values" : "heading", score };
}

/** Share of cells that a field can hold, with the year that stands above the table and, where the heading speaks for a date, the month, with the order of dates and the signs of numbers that the column shows. */
export function readableShare({ first, all, leftOut }: ColumnTexts, field: Field, language: string, byHeading = false): number {
  const dates = dated.has(field.kind) ? dateEvidence(all) : undefined;
  const signs = counted.has(field.kind) ? signEvidence(first, field.kind !== "number" && field.kind !== "money") : undefined;
  const how: HowToRead = {
    language,
    dateOrder: dates?.order ?? "day-month",
    century: 2000,
    year: leftOut.year ?? 2000,
    ...(byHeading && leftOut.month !== undefined ? { month: leftOut.month } : {}),
    ...(signs?.decimal ? { decimal: signs.decimal } : {}),
    ...(signs?.thousands ? { thousands: signs.thousands } : {}),
  };
  const read = readerOf(field, { heading: "", ...(field.kind === "money" ? { with: { currency: "XXX" } } : {}) }, how);
  let readable = 0;
  let weighed = 0;
  for (const text of first) {
    const parts = field.many && read(text).kind === "fault" ? text.split(/[;,\n|；、،؛，]/).map((part) => part.trim()) : [text];
    const readings = parts.filter(Boolean).map((part) => read(part));
    if (readings.every(({ kind }) => kind === "placeholder")) continue;
    weighed++;
    if (
      readings.every(
        (reading) =>
          reading.kind !== "fault" || reading.code === "import/number-ambiguous" || (field.kind === "code" && (field.codes?.inside(text).length ?? 0) > 0),
      )
    )
      readable++;
  }
  return weighed === 0 ? 0.5 : readable / weighed;
}

/** Fields that only the values speak for: countries, dates, codes and addresses are told from anything else. */
function byValues(column: ColumnTexts, fields: readonly Field[], language: string): readonly Candidate[] {
  if (column.first.length < 2) return [];
  return fields
    .filter((field) => telling.has(field.kind) && depthOf(field) === 1)
    .flatMap((field) => {
      const share = readableShare(column, field, language);
      const least = field.kind === "code" ? 0.9 : 0.8;
      return share >= least && (field.kind !== "code" || new Set(column.first).size > 1)
        ? [{ column, field, because: "values" as const, score: 0.55 * share }]
        : [];
    });
}
