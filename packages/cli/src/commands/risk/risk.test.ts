import { readFileSync } from "node:fs";
import { languages } from "@cop-sdk/diagnostics";
import { schemes } from "@cop-sdk/risk";
import { describe, expect, test } from "vitest";
import { run } from "../../../test/cop.js";
import { riskTexts } from "./texts/index.js";

const corpus = new URL("../../../../risk/corpus/services/", import.meta.url);

/** Runs `cop risk` with a text on standard input. */
const risk = (argv: readonly string[], stdin?: string) => run(["risk", ...argv], stdin);

const profile = readFileSync(new URL("messaging-app.json", corpus), "utf8");

describe("cop risk list and show", () => {
  test("lists schemes, and the concepts of one with marks", async () => {
    const { code, out } = await risk(["list"]);
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toHaveLength(15);
    expect((await risk(["list", "oecd21"])).out).toMatch(/oecd21:content\.hateful +Hateful content \(\[K\] definition from memory, not verified\)/);
    expect(JSON.parse((await risk(["list", "core4c", "--format", "json"])).out)).toMatchObject({ id: "core4c", edition: "2021" });
  });

  test("shows a concept with its marks, facets, computed Cs, mappings and gaps", async () => {
    const { out } = await risk(["show", "cop-risk:criminal-recruitment"]);
    expect(out).toContain("Recruitment to crime");
    expect(out).toContain("Place in core4c: core4c:contact, core4c:conduct, core4c:contract");
    expect(out).toContain("close to gc25:xii.crime (confidence: sure)");
    expect(out).toContain("core4c: nothing there. Recruitment of children to crime has no cell.");
    expect((await risk(["show", "oecd21:contact.illegal", "--lang", "fr"])).out).toContain("[K] définition de mémoire, non vérifiée");
  });

  test("shows a wire value by its display label and keeps the value apart", async () => {
    const { out } = await risk(["show", "ncmec:child-pornography"]);
    expect(out).toMatch(/^ncmec:child-pornography {2}Child sexual abuse material/);
    expect(out).toContain("Wire value: Child Pornography (possession, manufacture, and distribution)");
  });

  test("a mapping is seen from the side of the concept shown", async () => {
    expect((await risk(["show", "oecd21:contact.illegal"])).out).toContain("covers cop-risk:grooming-sexual");
  });
});

describe("cop risk map and coverage", () => {
  test("map tells relation, confidence and the way with reasons", async () => {
    const { code, out } = await risk(["map", "cop-risk:commercial-profiling", "--to", "eu5c"]);
    expect(code).toBe(0);
    expect(out).toContain("related to eu5c:consumer.profiling");
    expect(out).toMatch(/oecd21:consumer\.profiling close to eu5c:consumer\.profiling \[xw-059\]/);
  });

  test("map tells gaps, and gives JSON", async () => {
    expect((await risk(["map", "cop-risk:criminal-recruitment", "--to", "core4c"])).out).toContain("nothing there");
    expect(JSON.parse((await risk(["map", "cop-risk:cyberbullying", "--to", "itucop", "--format", "json"])).out)).toMatchObject({
      matches: [{ target: "itucop:key.cyberbullying", relation: "close" }],
    });
  });

  test("coverage of a scheme and of a list", async () => {
    expect((await risk(["coverage", "itucop"])).out).toContain("core4c:contract.values");
    expect((await risk(["coverage", "aichild"])).out).toContain("(core4c:conduct.aggressive.bullying) related to aichild:means.deepfake-bullying");
    const { out } = await risk(["coverage", "--risks", "cop-risk:grooming-sexual,cop-risk:excessive-use"]);
    expect(out).toContain("core4c:contact.sexual  Contact x sexual: reached by cop-risk:grooming-sexual");
    expect(out).toContain("core4c:content.values  Content x values: not reached");
  });
});

describe("cop risk assess", () => {
  test("tells levels by age, the highest first, with what it is not", async () => {
    const { code, out, error } = await risk(["assess", "-"], profile);
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatch(
      /Grooming or solicitation for sexual purposes \[cop-risk:grooming-sexual\]\n {2}ages 6 to 17: before safeguards: high; after safeguards: high\n/,
    );
    expect(out).toContain("Levels are words in an order, not measurements. Not legal advice; approved by no body.");
    expect(out).toContain("name a measure that reaches them, and ask them: Disability");
    expect(out).not.toContain("Gambling");
    const firstLevels = [...out.matchAll(/\]\n.*?before safeguards: (\w+)/g)].map(([, level]) => level);
    expect(firstLevels.lastIndexOf("high")).toBeLessThan(firstLevels.indexOf("low"));
    expect((await risk(["assess", "-", "--all"], profile)).out).toContain("cannot occur");
  });

  test("--trace explains in the language asked for", async () => {
    const { out } = await risk(["assess", "-", "--trace", "--lang", "ru"], profile);
    expect(out).toContain("Вред нельзя исправить, поэтому его тяжесть: крайне тяжёлая.");
  });

  test("a profile with faults is reported with its place, and nothing is assessed", async () => {
    const { code, out, error } = await risk(["assess", "-"], '{\n "id": "x", "subject": "service",\n "functionalities": [{ "id": "acount" }]\n}');
    expect([code, out]).toEqual([1, ""]);
    expect(error).toMatch(/3:\d+ .*not a known functionality; expected: account/);
  });

  test("what is no JSON is reported too, and the outcome can be JSON", async () => {
    expect((await risk(["assess", "-"], "{")).code).toBe(1);
    expect(JSON.parse((await risk(["assess", "-", "--format", "json"], profile)).out)).toMatchObject({ method: { id: "cop-ordinal" } });
  });
});

describe("cop risk export", () => {
  test.each([
    ["turtle", "@prefix"],
    ["jsonld", "{"],
    ["sssom", "#curie_map:"],
    ["misp", "{"],
    ["csv", "id,scheme"],
    ["crosswalk-csv", "id,subject"],
  ])("writes %s", async (format, start) => {
    const { code, out } = await risk(["export", ...(format === "misp" ? ["core4c"] : ["oecd21", "core4c"]), "--to", format]);
    expect([code, out.startsWith(start)]).toEqual([0, true]);
    expect(out.includes("[K] Definition from memory, not verified")).toBe(true);
  });

  test("takes one scheme for MISP", async () => {
    expect((await risk(["export", "core4c", "oecd21", "--to", "misp"])).code).toBe(2);
    expect(JSON.parse((await risk(["export", "--to", "misp"])).out)).toMatchObject({ namespace: "cop-risk" });
  });
});

test.each([
  [["show", "cop-risk:groming-sexual"], "cop-risk:grooming-sexual"],
  [["list", "nothing"], schemes[0]?.id ?? ""],
  [["map", "cop-risk:cyberbullying"], "--to"],
  [["map", "cop-risk:cyberbullying", "--to", "nothing"], "oecd21"],
  [["coverage"], "scheme"],
  [["export", "--to", "word"], "turtle"],
])("%j could not run, and says why in one line", async (argv, hint) => {
  const { code, out, error } = await risk(argv);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toContain(hint);
  expect(error.trim().split("\n")).toHaveLength(1);
});

test("texts are there in every language, with the same parameters", () => {
  const parameters = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const language of languages)
    for (const [key, text] of Object.entries(riskTexts.en)) {
      expect([language, key, parameters(riskTexts[language][key as keyof typeof riskTexts.en])]).toEqual([language, key, parameters(text)]);
    }
});

test.each(languages)("help speaks %s", async (language) => {
  expect((await risk(["assess", "--help", "--lang", language])).out).toContain(riskTexts[language]["assess/trace"]);
});
