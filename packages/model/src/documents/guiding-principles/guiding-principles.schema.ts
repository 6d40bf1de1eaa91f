import * as z from "zod";
import { codeOf, identifier, multilingualText, name, sourceIds, text } from "../../values/primitives.schema.js";
import { organization } from "../../values/values.schema.js";
import { regions, textStatuses } from "../../vocabularies/index.js";
import { documentBase, evidenceBase } from "../base.schema.js";

const principle = z.looseObject({
  id: identifier,
  topic: name,
  text,
  rationale: text.exactOptional(),
  legalBasis: z.array(text).exactOptional(),
  sources: sourceIds.exactOptional(),
});

/** Schema of `GuidingPrinciples`. */
export const guidingPrinciples = z
  .looseObject({
    ...documentBase("guiding-principles"),
    ...evidenceBase,
    title: multilingualText,
    region: codeOf(regions),
    workingGroup: name.exactOptional(),
    status: codeOf(textStatuses),
    principles: z.array(principle),
    endorsedBy: z.array(organization).exactOptional(),
    regionalCharacteristics: text.exactOptional(),
  })
  .meta({
    id: "GuidingPrinciples",
    title: "Regional guiding principles",
    description: "Guiding principles for legal and regulatory frameworks, of a regional working group (res67-2014/instructs/6).",
  });
