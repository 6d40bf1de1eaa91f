import { strategy } from "../../examples.js";
import { texts } from "../../messages/terms/with-care.js";
import { placeRule } from "../../rule.js";
import { careTerms } from "./care-terms.js";
import { candidatesAmong, findTerms } from "./find.js";
import { cuesOf } from "./term-entry.js";

const candidates = candidatesAmong(careTerms);

const note = (text: string) => strategy({ notes: [text] });

export const termsWithCare = placeRule("prose", {
  code: "terms/with-care",
  texts,
  obligation: "may",
  severity: { complete: "info" },
  citation: { id: "LUX16", title: "Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse (2016, 2025)" },
  mark: "S/K",
  examples: {
    good: [{ input: note("Children with disabilities took part.") }],
    bad: [
      { input: note("Disabled children took part."), at: ["/notes/0"] },
      ...["Beware of online predators.", "prostitution infantile", "niños de la calle", "интернет-зависимость", "网瘾儿童", "أطفال الشوارع"].map((text) => ({
        input: note(text),
        at: ["/notes/0"],
      })),
    ],
  },
  needs: { cues: cuesOf(careTerms) },
  check: (place, options) => findTerms(place, candidates, options),
});
