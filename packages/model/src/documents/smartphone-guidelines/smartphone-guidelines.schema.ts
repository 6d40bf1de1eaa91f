import * as z from "zod";
import { codeOf, identifier, multilingualText, name, sourceIds, text } from "../../values/primitives.schema.js";
import { ageRange, organization, reference } from "../../values/values.schema.js";
import { audienceCategories, guidelineActors, industryFeatures, industryKeyAreas, smartphoneLayers, textStatuses } from "../../vocabularies/index.js";
import { documentBase, evidenceBase } from "../base.schema.js";

const recommendation = z.looseObject({
  id: identifier,
  text,
  actors: z.array(codeOf(guidelineActors)),
  layer: codeOf(smartphoneLayers).exactOptional(),
  feature: codeOf(industryFeatures).exactOptional(),
  keyArea: codeOf(industryKeyAreas).exactOptional(),
  ageBands: z.array(ageRange).exactOptional(),
  defaultSetting: text.exactOptional(),
  evidence: text.exactOptional(),
  risks: z.array(identifier).exactOptional(),
  sources: sourceIds.exactOptional(),
});

/** Schema of `SmartphoneGuidelines`. */
export const smartphoneGuidelines = z
  .looseObject({
    ...documentBase("smartphone-guidelines"),
    ...evidenceBase,
    title: multilingualText,
    version: name.exactOptional(),
    status: codeOf(textStatuses),
    authors: z.array(organization),
    scope: z.array(codeOf(smartphoneLayers)),
    audiences: z.array(codeOf(audienceCategories)),
    ageBands: z.array(ageRange),
    recommendations: z.array(recommendation),
    keyAreas: z.array(codeOf(industryKeyAreas)).exactOptional(),
    conformanceStatement: text.exactOptional(),
    references: z.array(reference).exactOptional(),
  })
  .meta({
    id: "SmartphoneGuidelines",
    title: "Guidelines for smartphones",
    description: "Guidelines for smartphones, which Sector Members are invited to draft (res67-2014/invites-sector-members/2).",
  });
