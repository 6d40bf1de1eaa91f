import { suggest } from "@cop-sdk/diagnostics";
import { type Column, sameHeading } from "./build/columns.js";
import type { FoundTable } from "./find/tables.js";
import type { TableFindings } from "./findings.js";
import type { Mapping } from "./mapping/mapping.js";
import { conceptsOfHeading } from "./propose/headings.js";

/** Headings that are compared with each other, and told of. */
const mostCompared = 200;

/** Headings that the mapping has and the table has not, with the nearest; and columns that the mapping does not know. */
export function tellHeadings(columns: readonly Column[], absent: Mapping["columns"], { headingRows }: FoundTable, findings: TableFindings): void {
  const free = columns.filter(({ mapped, heading }) => !mapped && heading !== "").slice(0, mostCompared);
  for (const { heading } of absent.slice(0, mostCompared)) {
    if (heading === "") continue;
    const column = nearestColumn(heading, free);
    const place = { row: headingRows[0], column: (column?.index ?? 0) + 1 };
    if (column) findings.add("import/heading-near", { ...place, heading: column.heading }, { wanted: heading, nearest: column.heading });
    else findings.add("import/heading-missing", place, { wanted: heading });
  }
  for (const { index, heading } of free) findings.add("import/column-kept", { row: headingRows[0], column: index + 1, heading });
}

/** The column whose heading means the same, when there is one; else the one whose heading has the fewest other letters. */
function nearestColumn(heading: string, free: readonly Column[]): Column | undefined {
  const [wanted] = conceptsOfHeading(heading);
  const same = wanted === undefined ? [] : free.filter((column) => conceptsOfHeading(column.heading)[0] === wanted);
  if (same.length === 1) return same[0];
  const near = suggest(
    sameHeading(heading),
    free.map((column) => sameHeading(column.heading)),
  );
  return free.find((column) => sameHeading(column.heading) === near);
}

/** Tells which questions of a mapping have no answer. */
export function tellOpenQuestions({ document, constants = [] }: Mapping, findings: TableFindings): void {
  for (const [member, value] of Object.entries(document)) if (value === null) findings.add("import/open-question", undefined, { at: `/document/${member}` });
  for (const [index, { value }] of constants.entries())
    if (value === null) findings.add("import/open-question", undefined, { at: `/constants/${index}/value` });
}
