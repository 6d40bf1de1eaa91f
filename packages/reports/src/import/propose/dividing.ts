import type { DocumentType } from "@cop-sdk/model";
import { documentField } from "../fields/fields.js";
import { rootOf } from "../fields/schema.js";
import { readableShare } from "./candidates.js";
import { matchesOfHeading } from "./headings.js";
import type { ProposeOptions } from "./propose-mapping.js";
import type { ColumnTexts } from "./sample.js";

/** Columns that tell to which document their rows belong: a document of one country cannot hold the rows of several. */
export function dividingColumns(
  columns: readonly ColumnTexts[],
  type: DocumentType,
  records: string,
  language: string,
  { country, region }: ProposeOptions,
): ReadonlyMap<ColumnTexts, string> {
  const found = new Map<ColumnTexts, string>();
  if (records === "") return found;
  const required = rootOf(type).required ?? [];
  for (const [member, given] of Object.entries({ country, region })) {
    const field = required.includes(member) && given === undefined ? documentField(type, member) : undefined;
    if (field === undefined) continue;
    const column = columns.find(
      (one) => matchesOfHeading(one.heading).some(({ concept, fit }) => concept === member && fit > 0.7) && readableShare(one, field, language) > 0.6,
    );
    if (column) found.set(column, member);
  }
  return found;
}
