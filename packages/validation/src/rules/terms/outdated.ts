import { strategy } from "../../examples.js";
import { texts } from "../../messages/terms/outdated.js";
import { placeRule } from "../../rule.js";
import { candidatesAmong, findTerms } from "./find.js";
import { outdatedTerms } from "./outdated-terms.js";
import { cuesOf } from "./term-entry.js";

const candidates = candidatesAmong(outdatedTerms);

const note = (text: string) => strategy({ notes: [text] });

export const termsOutdated = placeRule("prose", {
  code: "terms/outdated",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "LUX16", title: "Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse (2016, 2025)" },
  mark: "S/K",
  examples: {
    good: [
      { input: note("Reports of child sexual abuse material rose.") },
      { input: note("The Optional Protocol on the sale of children, child prostitution and child pornography was ratified.") },
      { input: note("The minister spoke of “child pornography”.") },
      { input: note("The wire value is `child pornography`.") },
      { input: note("He committed suicide."), settings: { houseTerms: false } },
      { input: strategy({ legalBasis: [{ name: "Law against child pornography" }] }) },
    ],
    bad: [
      "Reports of child pornography rose.",
      "lucha contra la pornografía infantil",
      "lutte contre la pédopornographie",
      "борьба с детской порнографией",
      "打击儿童色情",
      "مكافحة إباحية الأطفال",
      "penanganan pornografi anak",
    ].map((text) => ({ input: note(text), at: ["/notes/0"] })),
  },
  needs: { cues: cuesOf(outdatedTerms) },
  check: (place, options) => findTerms(place, candidates, options),
});
