import { documentTypes } from "@cop-sdk/model";
import { expect, it } from "vitest";
import { choicesOf } from "../cells/codes.js";
import { columnsOf, labelled, labelsAt } from "../plan/columns.js";
import { planOf } from "../plan/plan-of.js";
import { ar } from "./ar.js";
import { explained } from "./index.js";

it("holds every sentence with which a form explains a field, and no other", () => {
  const plans = documentTypes.map(planOf);
  const columns = plans.flatMap(({ document, tables }) => [document, ...tables].flatMap(({ record }) => columnsOf(record, ["en"])));
  const sentences = new Set(columns.map(({ help }) => help).filter((help) => help !== ""));
  expect(Object.keys(ar).sort()).toEqual([...sentences].sort());
});

it("gives the sentence in the language of the form", () => {
  expect(explained("Why there is no value.", "fr")).toBe("Pourquoi il n’y a pas de valeur.");
  expect(explained("Why there is no value.", "en")).toBe("Why there is no value.");
});

/** Names that some languages write in Latin letters. */
const sameEverywhere: ReadonlySet<string> = new Set(["ISBN", "ITU-D (itu-d)"]);

it.each([
  ["ar", /\p{Script=Arabic}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["zh", /\p{Script=Han}/u],
] as const)("labels and choices are in the language: %s", (language, script) => {
  const foreign = documentTypes
    .flatMap((type) => {
      const { document, tables } = planOf(type);
      return [document, ...tables].flatMap((table) =>
        columnsOf(table.record, ["en"]).flatMap(({ pointer, field }) => [
          ...labelsAt(labelled(table, type), pointer, language),
          ...choicesOf(field, language, []),
        ]),
      );
    })
    .filter((text) => !script.test(text) && !sameEverywhere.has(text));
  expect(foreign).toEqual([]);
});
