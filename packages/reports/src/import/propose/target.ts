import { type Language, UsageError } from "@cop-sdk/diagnostics";
import type { DocumentType } from "@cop-sdk/model";
import { fieldsOf, importableTypes, recordListsOf } from "../fields/fields.js";
import type { FoundTable } from "../find/tables.js";
import { assigned } from "./assign.js";
import { type Candidate, candidatesOf } from "./candidates.js";
import { matchesOfHeading } from "./headings.js";
import type { ColumnTexts } from "./sample.js";

const knownHeadings = ({ headings }: FoundTable): number => headings.filter((heading) => matchesOfHeading(heading).some(({ fit }) => fit > 0.6)).length;

/** The table with the most known headings; of equals the one with more rows. */
export function bestTable(tables: readonly FoundTable[]): FoundTable | undefined {
  const weight = (table: FoundTable) => knownHeadings(table) * 1_000 + Math.min(999, table.rows.filter(({ role }) => role === "data").length);
  return tables.reduce<FoundTable | undefined>((best, table) => (best === undefined || weight(table) > weight(best) ? table : best), undefined);
}

/** The language in which most headings are; English where none is known. */
export function languageOf(columns: readonly ColumnTexts[]): Language {
  const votes = new Map<Language, number>();
  for (const { heading } of columns) {
    const best = matchesOfHeading(heading)[0];
    for (const language of best?.languages ?? []) votes.set(language, (votes.get(language) ?? 0) + (best?.fit ?? 0) / (best?.languages.length ?? 1));
  }
  return [...votes].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0]?.[0] ?? "en";
}

/** What the rows become, and which column is for which field. */
export interface Target {
  readonly type: DocumentType;
  readonly records: string;
  readonly pairs: readonly Candidate[];
}

/** The list of the type that the columns fit best. A table whose type nobody names is a list of activities; the rows of a document of activities are never documents. */
export function bestTarget(
  columns: readonly ColumnTexts[],
  language: string,
  { type = "activity-log", records }: { readonly type?: DocumentType; readonly records?: string },
): Target {
  if (!importableTypes.includes(type))
    throw new UsageError("usage/import-type", "This type of document is not imported.", `Name one of: ${importableTypes.join(", ")}.`);
  const lists = recordListsOf(type);
  if (records !== undefined && !lists.includes(records))
    throw new UsageError("usage/import-records", "The type has no such list of records.", `Name one of: ${lists.map((list) => list || '""').join(", ")}.`);
  const holdsActivities = lists.includes("/activities/-");
  const targets = (records === undefined ? lists.filter((list) => !apart.has(list) && (list !== "" || !holdsActivities)) : [records]).map(
    (list): Target & { readonly weight: number } => {
      const fields = fieldsOf(type, list);
      const pairs = assigned(columns.flatMap((column) => candidatesOf(column, fields, language)));
      const covered = pairs.reduce((sum, { score }) => sum + score, 0);
      const main = list === "/activities/-" || list === "" ? 0.5 : 0;
      return { type, records: list, pairs, weight: covered + main };
    },
  );
  return targets.reduce((best, target) => (target.weight > best.weight ? target : best));
}

/** Lists that are parts of a record, not what a table is about. */
const apart = new Set(["/sources/-", "/serves/-", "/contacts/-", "/leads/-", "/partners/-", "/references/-"]);
