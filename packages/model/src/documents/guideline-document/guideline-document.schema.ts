import * as z from "zod";
import { calendarDate, codeOf, languageTag, multilingualText, name, text } from "../../values/primitives.schema.js";
import { documentLink, organization } from "../../values/values.schema.js";
import { audienceCategories, industryFeatures, textStatuses } from "../../vocabularies/index.js";
import { documentBase, evidenceBase } from "../base.schema.js";

const checklist = z.looseObject({
  title: text,
  feature: codeOf(industryFeatures).exactOptional(),
  items: z.array(z.looseObject({ number: name.exactOptional(), text })),
});

/** Schema of `GuidelineDocument`. */
export const guidelineDocument = z
  .looseObject({
    ...documentBase("guideline-document"),
    ...evidenceBase,
    title: multilingualText,
    status: codeOf(textStatuses),
    edition: name,
    publishedOn: calendarDate.exactOptional(),
    audiences: z.array(codeOf(audienceCategories)),
    languages: z.array(languageTag),
    isbn: name.exactOptional(),
    authors: z.array(organization),
    workingGroup: text.exactOptional(),
    notices: z.array(text).exactOptional(),
    checklists: z.array(checklist).exactOptional(),
    supersedes: text.exactOptional(),
    copies: z.array(documentLink).exactOptional(),
  })
  .meta({
    id: "GuidelineDocument",
    title: "Guidelines",
    description: "Guidelines of the kind that ITU publishes with partners, for one audience (res67-2014/instructs/1).",
  });
