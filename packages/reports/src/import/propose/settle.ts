import type { Confidence } from "@cop-sdk/reader/table";
import { currencyInHeading } from "../cells/money.js";
import type { Field } from "../fields/field.js";
import type { FoundTable } from "../find/tables.js";
import type { MappingColumn } from "../mapping/mapping.js";
import type { Ask } from "./ask.js";
import type { Candidate } from "./candidates.js";
import { columnSettings } from "./column-settings.js";
import type { ColumnTexts } from "./sample.js";

const confidenceOf = (score: number): Confidence => (score >= 0.84 ? "high" : score >= 0.6 ? "medium" : "low");

/** A column with its entry of the mapping. */
export interface Settled {
  readonly column: ColumnTexts;
  readonly mapped: Omit<MappingColumn, "heading" | "nth">;
}

/** A pair as an entry of the mapping, with the settings that its cells show; questions for the rest. */
export function settle(pair: Candidate, pairs: readonly Candidate[], language: string, table: FoundTable, ask: Ask, columns: readonly ColumnTexts[]): Settled {
  const { column, field, because } = pair;
  const place = { row: table.headingRows[0], column: column.index + 1, ...(column.heading ? { heading: column.heading } : {}) };
  const currency = field.kind === "money" ? currencyInHeading(column.heading) : undefined;
  const shared = pair.with ?? (currency ? { currency } : field.to.startsWith("/outputs/-/value") ? { name: column.heading } : undefined);
  const { to, with: stated } = slotOf(field, shared, pair, pairs);
  const at = `/columns/${columns.filter(({ heading, all }) => heading !== "" || all.length > 0).indexOf(column)}`;
  const confidence = confidenceOf(pair.score);
  if (confidence === "low") ask("import/ask-column", `${at}/to`, { field: to }, place);
  const parent = field.to.slice(0, field.to.lastIndexOf("/"));
  const twin = pairs.find((one) => one !== pair && parent !== "" && one.field.kind === field.kind && one.field.to.startsWith(`${parent}/`));
  const settings = columnSettings(column, to === field.to ? field : { ...field, to, kind: to.endsWith("/amount") ? "number" : field.kind }, stated, language, {
    ask: (code, member, params, text) => {
      const row = text === undefined ? place.row : (column.rowWhere((one) => one === text) ?? place.row);
      ask(code, `${at}/${member}`, params, { ...place, row });
    },
    ...(twin ? { twin: twin.column } : {}),
  });
  return { column, mapped: { to, ...(stated ? { with: stated } : {}), ...settings, proposed: { confidence, because } } };
}

/** Counts of different kinds are items of their own; parts go into the count of the whole, where there is one, else they are counts. */
function slotOf(
  field: Field,
  shared: Candidate["with"],
  pair: Candidate,
  pairs: readonly Candidate[],
): { readonly to: string; readonly with?: Readonly<Record<string, string>> } {
  if (pair.because === "heading" && field.to === pair.column.heading) return { to: field.to, ...(shared ? { with: shared } : {}) };
  if (field.kind === "count") {
    const index = pairs.filter((one) => one.field.to === field.to && one.field.kind === "count").indexOf(pair);
    return { to: field.to.replace(/-$/, String(index)), ...(shared ? { with: shared } : {}) };
  }
  if (field.kind === "money" && pairs.some((one) => one.field.to === `${field.to}/currency`)) return { to: `${field.to}/amount` };
  if (field.kind !== "part") return { to: field.to, ...(shared ? { with: shared } : {}) };
  const list = field.to.replace("/breakdown/-", "");
  const wholes = pairs.filter((one) => one.field.to === list && one.field.kind === "count");
  const whole = wholes.findIndex(({ with: of }) => of?.kind === "attended" || of?.kind === "reached");
  if (whole >= 0) return { to: `${list.replace(/-$/, String(whole))}/breakdown/-`, ...(shared ? { with: shared } : {}) };
  return { to: list, with: { kind: /reach|results/.test(list) ? "reached" : "attended", unit: shared?.group ?? "persons" } };
}
