import * as z from "zod";
import { calendarDate, codeOf, languageTag, multilingualText, name, webAddress } from "../../values/primitives.schema.js";
import { organization, orMissing } from "../../values/values.schema.js";
import { audienceCategories, guidanceSubjects } from "../../vocabularies/index.js";
import { documentBase, evidenceBase } from "../base.schema.js";

/** Schema of `GuidanceMaterial`. */
export const guidanceMaterial = z
  .looseObject({
    ...documentBase("guidance-material"),
    ...evidenceBase,
    title: multilingualText,
    subjects: z.array(codeOf(guidanceSubjects)),
    edition: name.exactOptional(),
    publishedOn: orMissing(calendarDate),
    languages: z.array(languageTag),
    audiences: z.array(codeOf(audienceCategories)),
    link: orMissing(webAddress),
    publishers: z.array(organization).exactOptional(),
    questions: z.array(name).exactOptional(),
  })
  .meta({ id: "GuidanceMaterial", title: "Guidance material", description: "Guidance to Member States other than guidelines (res67-2014/instructs/1)." });
