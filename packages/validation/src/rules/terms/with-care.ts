import { strategy } from "../../examples.js";
import { texts } from "../../messages/terms/with-care.js";
import { placeRule } from "../../rule.js";
import { isPrinted } from "../text/printed.js";
import { findTerms, termSeed } from "./find.js";
import { careTerms } from "./vocabulary.js";

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
      { input: note("Beware of online predators."), at: ["/notes/0"] },
    ],
  },
  applies: ({ steps }) => !isPrinted(steps),
  needs: { piece: termSeed },
  check: (place) => findTerms(place, careTerms),
});
