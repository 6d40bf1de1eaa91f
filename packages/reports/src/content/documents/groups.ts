import type { DocumentType } from "@cop-sdk/model";
import { groupBy } from "../../compile/order.js";
import { section } from "../build.js";
import type { Block, Section } from "../content.js";
import { safeText } from "../safe-text.js";
import type { DocumentScope } from "./document-scope.js";
import { proseOf, recordsTable } from "./records.js";
import { isRecord, type JsonObject, membersOf, type Schema } from "./schema.js";
import { lineOf } from "./values.js";

/** Lists that are told in groups, by the member that names the group. */
const groupings: Readonly<Partial<Record<DocumentType, Readonly<Record<string, string>>>>> = {
  "national-strategy": { actions: "goal" },
  "smartphone-guidelines": { recommendations: "layer" },
};

/** The entries of a list as one table, or as a section for each group: the actions of each goal, the recommendations for each part of a smartphone. */
export function recordSections(
  scope: DocumentScope,
  name: string,
  item: Schema,
  records: readonly JsonObject[],
): { readonly blocks: readonly Block[]; readonly sections: readonly Section[] } {
  const member = groupings[scope.document.type]?.[name];
  const groups = groupBy(records, (record) => (member === undefined ? undefined : record[member]));
  const alone = groups.size < 2 ? records : (groups.get(undefined) ?? []);
  const named = groups.size < 2 ? [] : [...groups].filter(([group]) => group !== undefined);
  return {
    blocks: alone.length === 0 ? [] : [recordsTable(scope, name, item, alone)],
    sections: named.map(([group, entries], index) => {
      const { heading, intro } = groupNamed(scope, membersOf(item)[member ?? ""], member ?? "", group);
      const inGroup = entries.map((entry) => Object.fromEntries(Object.entries(entry).filter(([one]) => one !== member)));
      return section(`${name}-${index + 1}`, heading, [...intro, { ...recordsTable(scope, name, item, inGroup), caption: heading }]);
    }),
  };
}

/** What a group is called: the number of the goal that it names by id, with its text, else the value as it is printed. */
function groupNamed(
  scope: DocumentScope,
  schema: Schema | undefined,
  member: string,
  group: unknown,
): { readonly heading: string; readonly intro: readonly Block[] } {
  const goals: readonly unknown[] = "goals" in scope.document ? (scope.document.goals ?? []) : [];
  const goal = member === "goal" ? goals.find((one) => isRecord(one) && one.id === group) : undefined;
  if (isRecord(goal)) {
    return {
      heading: `${scope.label(member)}${scope.phrases.colon}${safeText(String(goal.officialRef ?? goal.id))}`,
      intro: proseOf(scope, String(goal.text)),
    };
  }
  const printed = schema === undefined ? [] : lineOf(scope, schema, group);
  return { heading: printed.map(({ text }) => text).join("") || safeText(String(group)), intro: [] };
}
