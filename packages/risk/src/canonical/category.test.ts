import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findConcept } from "../schemes/find.js";
import { categoriesOf, categorySchemes } from "./category.js";
import { childRoles, counterparts } from "./facets.js";
import { isCanonicalRiskId } from "./find.js";
import { canonicalRisks } from "./list.js";
import { viewOf } from "./view.js";

describe("categoriesOf", () => {
  test("a bullied child changes C between schemes, a bullying one does not", () => {
    const c = (childRole: "target" | "actor" | "witness") => categorySchemes.map((scheme) => categoriesOf({ childRole, counterpart: "peer" }, scheme));
    expect(c("target")).toEqual([["core4c:conduct"], ["oecd21:contact"], ["eu5c:contact"], ["itucop:contact"]]);
    expect(c("actor")).toEqual([["core4c:conduct"], ["oecd21:conduct"], ["eu5c:conduct"], ["itucop:conduct"]]);
    expect(c("witness")).toEqual([["core4c:conduct"], [], [], []]);
  });

  test("sexual exploitation for gain is contract in CO:RE and contact in the OECD", () => {
    expect(categoriesOf({ childRole: "exploited", counterpart: "adult" }, "core4c")).toEqual(["core4c:contract"]);
    expect(categoriesOf({ childRole: "exploited", counterpart: "adult" }, "oecd21")).toEqual(["oecd21:contact"]);
  });

  test("an AI system as the other side has no C of relations in CO:RE and cuts across in the OECD", () => {
    expect(categoriesOf({ childRole: "user", counterpart: "ai-system" }, "core4c")).toEqual([]);
    expect(categoriesOf({ childRole: "user", counterpart: "ai-system" }, "oecd21")).toEqual(["oecd21:cross"]);
  });

  test("any other side gives every C that is possible", () => {
    expect(categoriesOf({ childRole: "target", counterpart: "any" }, "core4c")).toEqual(["core4c:contact", "core4c:conduct", "core4c:contract"]);
  });

  test("only ever gives concepts that exist", () => {
    fc.assert(
      fc.property(fc.constantFrom(...childRoles), fc.constantFrom(...counterparts), fc.constantFrom(...categorySchemes), (childRole, counterpart, scheme) => {
        for (const id of categoriesOf({ childRole, counterpart }, scheme)) expect(findConcept(id), id).toBeDefined();
      }),
    );
  });
});

describe("viewOf", () => {
  test("crosses the C with the kinds for cells of the 4Cs", () => {
    expect(viewOf({ risk: "cop-risk:grooming-sexual" }, "core4c")).toEqual({
      scheme: "core4c",
      categories: ["core4c:contact"],
      cells: ["core4c:contact.sexual"],
      concepts: ["core4c:contact.sexual.grooming"],
    });
  });

  test("chooses among mapped concepts by the C of the instance", () => {
    const concepts = (childRole: "target" | "actor") => viewOf({ risk: "cop-risk:cyberbullying", childRole, counterpart: "peer" }, "oecd21").concepts;
    expect(concepts("target")).toEqual(["oecd21:contact.hateful"]);
    expect(concepts("actor")).toEqual(["oecd21:conduct.hateful"]);
  });

  test("gives cells that exist, for every canonical risk", () => {
    for (const { id } of canonicalRisks) for (const cell of viewOf({ risk: id }, "core4c").cells) expect(findConcept(cell), `${id} ${cell}`).toBeDefined();
  });

  test("throws for what is not in the canonical list", () => {
    expect(() => viewOf({ risk: "oecd21:contact" }, "core4c")).toThrow(/canonical/);
    expect(isCanonicalRiskId("oecd21:contact")).toBe(false);
  });
});

test("no risk stores a C", () => {
  for (const risk of canonicalRisks) expect(Object.keys(risk).filter((key) => /^c[A-Z]|category/.test(key))).toEqual([]);
});
