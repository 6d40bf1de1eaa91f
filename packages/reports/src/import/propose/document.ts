import { type DocumentType, draftNeeds, draftOf } from "@cop-sdk/model";
import type { Table } from "@cop-sdk/reader/table";
import { emptyMembers } from "../build/frame.js";
import { rootOf } from "../fields/schema.js";
import { textOf } from "../find/row.js";
import type { FoundTable } from "../find/tables.js";
import type { Ask } from "./ask.js";
import type { ProposeOptions } from "./propose-mapping.js";

const plainSheet = /^(?:sheet|feuil(?:le)?|hoja|лист|工作表|ورقة|tabelle|table)\s*\d*$/iu;

/** Stand-ins for what each document has of its own; nothing of them is kept. */
const anyOf = { country: "ZZ", region: "AFR" };

/** Members of the document itself, but for those that divide the rows into documents. */
export function documentOf(
  type: DocumentType,
  records: string,
  language: string,
  table: Table,
  chosen: FoundTable,
  { id, title, country, region, quarter }: ProposeOptions,
  divided: ReadonlySet<string>,
  ask: Ask,
): Readonly<Record<string, unknown>> {
  const members: Record<string, unknown> = { id: id ?? type };
  if (records === "") return members;
  const needs = type === "implementation-report" ? [] : (draftNeeds[type] as readonly string[]);
  const facts: Readonly<Record<string, unknown>> = { country, region, quarter };
  const known = needs.every((need) => facts[need] !== undefined || divided.has(need));
  const stated = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  const draft =
    known && type !== "implementation-report"
      ? (draftOf(type, { id: members.id, language, ...anyOf, ...stated } as never) as unknown as Readonly<Record<string, unknown>>)
      : {};
  const required = rootOf(type).required ?? [];
  const empty = emptyMembers(type);
  for (const member of required) {
    if (["type", "modelVersion", "id", "language", records.slice(1, -2)].includes(member) || Object.hasOwn(empty, member) || divided.has(member)) continue;
    if (member === "title") members.title = titleIn(table, chosen, title, language);
    else
      members[member] = ["country", "region", "quarter", "period", "periodKind", "languages"].includes(member)
        ? (draft[member] ?? facts[member] ?? null)
        : null;
    if (members[member] === null) ask("import/ask-document", `/document/${member}`, { member });
  }
  return members;
}

/** The title of the document: as given, else the first line above the table that names a year, else the first line, else the name of the sheet. */
function titleIn({ rows, sheet }: Table, { rows: parts }: FoundTable, given: string | undefined, language: string): unknown {
  const above = parts
    .flatMap(({ row, role }) => (role === "above" ? [(rows[row - 1] ?? []).map(textOf).find((text) => text !== "") ?? ""] : []))
    .filter((text) => text.length > 3 && text.length <= 200);
  const line = above.find((text) => /(?<!\p{Nd})(?:19|20|١٩|٢٠)\p{Nd}{2}(?!\p{Nd})/u.test(text)) ?? above[0];
  const text = given ?? (line !== undefined ? line : sheet !== undefined && !plainSheet.test(sheet) ? sheet : undefined);
  return text === undefined ? null : { [language]: text };
}
