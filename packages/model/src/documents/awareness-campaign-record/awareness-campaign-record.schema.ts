import * as z from "zod";
import { codeOf, languageTag, multilingualText, name, text } from "../../values/primitives.schema.js";
import { count, documentLink, money, orMissing, stated } from "../../values/values.schema.js";
import { audienceCategories } from "../../vocabularies/index.js";
import { heldRecord } from "../record-base.schema.js";

/** Schema of `AwarenessCampaignRecord`. */
export const awarenessCampaignRecord = z
  .looseObject({
    ...heldRecord("awareness-campaign-record"),
    slogan: multilingualText.exactOptional(),
    audiences: z.array(codeOf(audienceCategories)),
    occasion: name.exactOptional(),
    channels: z.array(name).exactOptional(),
    languages: z.array(languageTag).exactOptional(),
    messages: z.array(text).exactOptional(),
    reach: orMissing(z.array(count)).exactOptional(),
    budget: orMissing(money).exactOptional(),
    evaluation: orMissing(stated(text)).exactOptional(),
    materials: z.array(documentLink).exactOptional(),
  })
  .meta({
    id: "AwarenessCampaignRecord",
    title: "Awareness campaign",
    description: "Record of one awareness campaign: audiences, messages, dates, reach (res67-2014/invites-member-states/2).",
  });
