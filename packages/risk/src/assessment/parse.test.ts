import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { riskCatalogue } from "../messages/index.js";
import { parseProfile } from "./parse.js";

const good = { id: "p", subject: "service", functionalities: [{ id: "account" }] };
const codesOf = (value: unknown) => parseProfile(value).diagnostics.map(({ code, pointer, severity }) => `${severity} ${code} ${pointer}`);

describe("parseProfile", () => {
  test("gives the very value back", () => {
    const result = parseProfile(good);
    expect(result.ok && result.value).toBe(good);
  });

  test.each<[string, unknown, readonly string[]]>([
    ["no object", [], ["error risk/not-an-object "]],
    ["missing members", {}, ["error risk/missing-member ", "error risk/missing-member ", "error risk/missing-member "]],
    ["unknown member", { ...good, reech: [] }, ["warning risk/unknown-member /reech"]],
    ["forbidden member", JSON.parse('{"__proto__":1,"id":"p","subject":"service","functionalities":[]}'), ["error risk/forbidden-member "]],
    ["no list", { ...good, functionalities: {} }, ["error risk/not-a-list /functionalities"]],
    ["a list too long", { ...good, groups: new Array(10_001).fill("age") }, ["error risk/too-many-entries /groups"]],
    ["empty text", { ...good, id: " " }, ["error risk/not-text /id"]],
    ["a wrong word", { ...good, subject: "person" }, ["error risk/unknown-value /subject"]],
    ["ages out of order", { ...good, functionalities: [{ id: "account", ages: [9, 6] }] }, ["error risk/invalid-ages /functionalities/0/ages"]],
    ["an adult age", { ...good, functionalities: [{ id: "account", ages: [9, 18] }] }, ["error risk/invalid-ages /functionalities/0/ages"]],
    ["an unknown functionality", { ...good, functionalities: [{ id: "acount" }] }, ["error risk/unknown-functionality /functionalities/0/id"]],
    ["an unknown safeguard", { ...good, safeguards: [{ id: "blok-mute", evidence: "tested" }] }, ["error risk/unknown-safeguard /safeguards/0/id"]],
    [
      "an unknown risk",
      { ...good, evidence: [{ risk: "oecd21:contact", finding: "rare", quality: "good", source: "s" }] },
      ["error risk/unknown-risk /evidence/0/risk"],
    ],
    ["an unknown group", { ...good, groups: ["left-handed"] }, ["error risk/unknown-group /groups/0"]],
    ["a declared age", { ...good, reach: [{ ages: [0, 5], children: "none", basis: "self-declared" }] }, ["advice risk/declared-age /reach/0/basis"]],
  ])("reports %s", (_, value, expected) => {
    expect(codesOf(value)).toEqual(expected);
  });

  test("names the nearest valid word, never the text of the document", () => {
    const result = parseProfile({ ...good, functionalities: [{ id: "direct-mesaging" }], subject: "secret name" });
    expect(result.diagnostics.map(({ params }) => params.expected)).toEqual([["direct-messaging"], ["service", "country"]]);
    expect(JSON.stringify(result.diagnostics)).not.toContain("secret");
  });

  test("never throws and uses only codes of the catalogue", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.jsonValue(), fc.record({ id: fc.anything(), functionalities: fc.anything(), evidence: fc.array(fc.anything()) })),
        (value) => {
          for (const { code } of parseProfile(value).diagnostics) expect(Object.keys(riskCatalogue.en)).toContain(code);
        },
      ),
    );
  });
});
