import { strategy } from "../../examples.js";
import { texts } from "../../messages/privacy/child-details.js";
import { placeRule } from "../../rule.js";
import { childCues, childCuesByName, tellsOfOneChild } from "./child-patterns.js";

const note = (text: string) => strategy({ notes: [text] });

export const privacyChildDetails = placeRule(["prose", "printed"], {
  code: "privacy/child-details",
  texts,
  obligation: "must",
  severity: { draft: "warning", submission: "error" },
  citation: { id: "crc", title: "Convention on the Rights of the Child, article 16" },
  mark: "D",
  examples: {
    good: [
      "Children aged 12 to 17 were asked.",
      "In Geneva, 12 May 2016, 40 pupils took part.",
      "12-year-old girls use it most.",
      "15 % of girls of 13 years",
    ].map((text) => ({ input: note(text) })),
    bad: [
      "The girl Amina Example, 12, wrote to the helpline.",
      "12-year-old Maria told us.",
      "La niña María Ejemplo, de 11 años, avisó.",
      "Awa Exemple, 12 ans, a témoigné.",
      "Девочка Маша, 12 лет, обратилась за помощью.",
      "女孩小明，12岁",
      "الطفلة سارة، ١٢ عاماً",
      "The pupil Amina Example of Example Primary School won.",
    ].map((text) => ({ input: note(text), at: ["/notes/0"] })),
  },

  needs: { cues: childCues, cuesByName: childCuesByName },
  check: ({ value }) => (tellsOfOneChild(value) ? {} : undefined),
});
