import type { DocumentType } from "@cop-sdk/model";
import { emptyMembers } from "../build/frame.js";
import type { Field } from "../fields/field.js";
import type { MappingColumn, MappingConstant } from "../mapping/mapping.js";
import type { Ask } from "./ask.js";

/** What every record must have and no column holds: a question each. Members that a fresh document has empty, and ids, need none. */
export function openConstants(
  fields: readonly Field[],
  columns: readonly MappingColumn[],
  type: DocumentType,
  records: string,
  ask: Ask,
): readonly MappingConstant[] {
  const given = columns.flatMap(({ to }) => (to === undefined ? [] : [to.split("/")[1]]));
  const empty = records === "" ? emptyMembers(type) : {};
  const own = new Set(["id", "language", "title"]);
  const needed = fields.filter(({ to, required }) => required && to.split("/").filter((step) => step !== "-").length === 2);
  const constants: MappingConstant[] = [];
  for (const { to, codes, kind } of needed) {
    const member = to.split("/")[1] ?? "";
    if (given.includes(member) || Object.hasOwn(empty, member) || member === "id" || (records === "" && own.has(member) && member !== "title")) continue;
    if (kind === "code") {
      ask("import/ask-constant", `/constants/${constants.length}/value`, { member, allowed: codes?.codes ?? [] });
      constants.push({ to, value: null });
    } else ask("import/ask-field", "/columns", { member });
  }
  return constants;
}
