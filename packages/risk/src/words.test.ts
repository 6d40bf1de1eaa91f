import { languages } from "@cop-sdk/diagnostics";
import { expect, test } from "vitest";
import { functionalities } from "./assessment/functionalities.js";
import { groupsAtRisk } from "./assessment/groups.js";
import { ordinalMethod } from "./assessment/method/ordinal.js";
import { safeguards } from "./assessment/safeguards.js";
import { gaps, retiredMappings } from "./crosswalk/gaps.js";
import { mappings } from "./crosswalk/list.js";
import { labelOf } from "./labels/label-of.js";
import { riskCatalogue } from "./messages/index.js";
import { schemes } from "./schemes/all.js";

const concepts = schemes.flatMap(({ concepts }) => concepts);

/** Everything of ours that a reader can see; fixed wire values of others apart. */
const texts = [
  ...concepts.flatMap(({ id, wire, label, display, definition, note }) => [
    [id, wire ? display : label] as const,
    [id, definition] as const,
    [id, note] as const,
  ]),
  ...schemes.map(({ id, title, evidence }) => [id, `${title} ${evidence}`] as const),
  ...mappings.map(({ id, comment }) => [id, comment] as const),
  ...gaps.map(({ concept, reason }) => [concept, reason] as const),
  ...retiredMappings.map(({ id, reason }) => [id, reason] as const),
  ...Object.entries(functionalities).map(([id, { label }]) => [id, label] as const),
  ...Object.entries(safeguards),
  ...Object.entries(groupsAtRisk).map(([id, group]) => [id, `${group.label} ${group.caution ?? ""}`] as const),
  ["method", ordinalMethod.basis] as const,
  ...languages.flatMap((language) =>
    Object.entries(riskCatalogue[language]).map(([code, text]) => [`${language} ${code}`, `${text.message} ${text.guidance}`] as const),
  ),
  ...languages.flatMap((language) => concepts.map(({ id }) => [`${language} ${id}`, labelOf(id, language)?.text] as const)),
];

/** Words that nobody should find here, with what they stand for in the six languages. */
const avoided: readonly (readonly [string, RegExp])[] = [
  ["content named by its legality and harm in one breath", /legal but harmful|lawful but harmful|légal mais|légaux mais|legal pero|законн\S+,? но/iu],
  [
    "abuse material called pornography",
    /child porn|kiddie porn|porn(?:ographie|ografía|ografia)\S* (?:infantile|infantil|d'enfants)|детск\S+ порнограф|儿童色情|إباحية (?:ال)?أطفال/iu,
  ],
  [
    "a child named as an offender",
    /juvenile (?:sex )?offender|young offender|child (?:sex )?offender|child perpetrator|young abuser|délinquant|delincuente|преступник|правонарушител|少年犯|مجرم/iu,
  ],
  ["an exploited child named by the exploitation", /child prostitut|child sex (?:worker|tour)|prostituée|prostituta|проститутк|雏妓/iu],
  ["abuse called sex or scandal", /child sex\b|sex ring|sex with (?:a )?child|revenge porn|deepfake porn/iu],
  ["blame of a child", /seductive|promiscuous|willing child|consenting child/iu],
  ["ranking of countries", /\brank(?:ing|ed)? of countries|best country|worst country|league table/iu],
];

test.each(avoided)("no text contains: %s", (_, pattern) => {
  expect(texts.filter(([, text]) => text && pattern.test(text))).toEqual([]);
});

test("the patterns do find what they look for", () => {
  const samples = [
    "legal but harmful content",
    "child pornography",
    "a juvenile offender",
    "child sex tourism",
    "revenge porn",
    "a promiscuous child",
    "a league table",
  ];
  for (const [index, [, pattern]] of avoided.entries()) expect(samples[index], pattern.source).toMatch(pattern);
});

test("wire values with a rejected term exist, and are shown by another label", () => {
  const wire = concepts.filter(({ wire }) => wire);
  expect(wire).toHaveLength(8);
  expect(wire.map(({ label }) => label)).toContain("Child Pornography (possession, manufacture, and distribution)");
  expect(labelOf("ncmec:child-pornography", "en")?.text).toBe("Child sexual abuse material (possession, making and distribution)");
});
