import { decide, type Facts } from "@cop-sdk/age";
import { type Catalogue, catalogueFaults, type Language, languages, type Messages } from "@cop-sdk/diagnostics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyQuestion } from "../../test/arbitrary.js";
import { recordsById } from "../decide/engines.js";
import { topics } from "../vocabulary/topics.js";
import { answer } from "./answer.js";
import { explain } from "./explain.js";
import { explainTexts, tellIn } from "./texts/index.js";
import { wordsIn } from "./words.js";

const flat = (language: Language): Messages =>
  Object.fromEntries(
    Object.entries(explainTexts[language]).flatMap(([group, words]) =>
      Object.entries(words as Record<string, string>).map(([key, text]) => [`${group}/${key}`, { message: text, guidance: text }]),
    ),
  );
const catalogue = Object.fromEntries(languages.map((language) => [language, flat(language)])) as Catalogue;

const australia = (value: number): Facts => ({
  date: "2026-03-01",
  jurisdiction: "AU",
  age: { value },
  aspect: "account",
  service: { types: ["social-network"] },
});

describe("texts", () => {
  test("are complete in six languages, with the same parameters", () => expect(catalogueFaults(catalogue)).toEqual([]));

  test.each(languages.filter((language) => language !== "en"))("%s is translated", (language) => {
    const same = Object.entries(flat(language)).filter(
      ([key, { message }]) => message === catalogue.en[key]?.message && /[a-z]{3}/.test(message.replaceAll(/\{\w+\}/g, "")),
    );
    expect(same.map(([key]) => key).filter((key) => !allowedSame.includes(key))).toEqual([]);
  });

  test.each(languages)("every topic of law has a word in %s", (language) => {
    for (const topic of topics) expect(wordsIn(language).topic(topic)).toMatch(/\S/);
  });
});

/** Words that are the same in two languages. */
const allowedSame = ["feature/push-notifications", "aspect/data-consent", "right/expression", "strength/may", "right/education"];

describe("an explanation", () => {
  test("tells first what is not covered, last that it is not legal advice, and leaves nothing to fill in", () => {
    fc.assert(
      fc.property(anyQuestion, fc.constantFrom(...languages), (facts, language) => {
        const outcome = decide(facts);
        const { child, expert } = explain(facts, outcome, { language });
        const lines = expert.split("\n");
        const open = outcome.notices.filter(({ code }) => code.startsWith("coverage/"));
        expect(lines.slice(0, open.length)).toEqual(open.map(wordsIn(language).notice));
        expect(lines.at(-1)).toBe(tellIn(language)("disclaimer", { asOf: outcome.asOf }));
        if (outcome.coverage.some(({ state }) => state !== "complete")) expect(child.split("\n")[0]).toBe(tellIn(language)("child-coverage"));
        expect(`${expert}${child}`).not.toMatch(/\{\w+\}|undefined|\[object/);
        expect(child.split("\n")).toContain(tellIn(language)("child-help"));
      }),
      { numRuns: 100 },
    );
  });

  test("names each rule that decides with its source, and each duty with its rules", () => {
    fc.assert(
      fc.property(anyQuestion, (facts) => {
        const outcome = decide(facts);
        const { child, expert } = explain(facts, outcome);
        for (const { cite, rule } of outcome.because) {
          expect(expert).toContain(`${rule}: `);
          expect(expert).toContain(cite[0]?.instrument);
        }
        for (const { from, id } of outcome.requiredSafeguards)
          expect(expert).toMatch(new RegExp(`  ${wordsIn("en").safeguard(id).replaceAll(/[()]/g, ".")} [(][^(]*: ${from.join(", ")}[)]`));
        for (const { rule } of outcome.because) expect(child).not.toContain(rule);
      }),
      { numRuns: 60 },
    );
  });

  test("says unverified where the lowest record applied is from memory", () => {
    const unverified = [...recordsById().values()].some(({ record }) => record.confidence === "K");
    expect(unverified).toBe(true);
    const facts: Facts = {
      date: "2026-11-23",
      jurisdiction: "GB",
      age: { value: 14 },
      aspect: "feature",
      feature: "group-chat",
      service: { types: ["messaging"], likelyAccessedByChildren: true },
    };
    const outcome = decide(facts);
    expect(outcome.confidence).toBe("K");
    expect(explain(facts, outcome).expert).toContain("Lowest confidence of what was applied: unverified, from memory.");
    expect(explain(facts, outcome).child).toContain("not been checked yet");
  });

  test.each([
    ["is met", "IE", { guardian: "given" }, "ie-gdpr8"],
    ["fixes no age", "AR", {}, "ar-25326"],
  ] as const)("a rule that %s is not told as no rule", (_, jurisdiction, consent, rule) => {
    const facts: Facts = {
      date: "2026-03-01",
      jurisdiction,
      age: { value: 12 },
      aspect: "data-consent",
      service: { types: ["social-network"], directedToChildren: true },
      processing: { lawfulBasis: "consent" },
      consent,
    };
    const outcome = decide(facts);
    expect([outcome.decision, outcome.applied]).toEqual(["allow", [rule]]);
    const { expert } = explain(facts, outcome);
    expect(expert).toContain("Answer: no further condition is recorded.");
    expect(expert).toContain(`  ${rule}: no further condition is recorded.`);
  });

  test("tells both sides of an open fact only where the answer changes", () => {
    const facts: Facts = { date: "2026-11-23", jurisdiction: "ID", age: { value: 13 }, aspect: "account", service: { types: ["messaging"] } };
    const { expert } = explain(facts, decide(facts));
    expect(expert).toContain("Answer, the strictest that can come out while facts are open: not for this age.");
    expect(expert).toContain("service.riskClass = low: a guardian's act is needed first.");
    const settled: Facts = { ...facts, jurisdiction: "IE", aspect: "feature", feature: "direct-messaging" };
    const outcome = decide(settled);
    expect(outcome.needsFact).toContain("service.onlinePlatform");
    expect(explain(settled, outcome).expert).toContain("Answer: no recorded rule conditions it.");
    expect(explain(settled, outcome).expert).toContain("(service.onlinePlatform)");
    expect(explain(settled, outcome).expert).not.toContain("service.onlinePlatform = ");
  });

  test("a child reads what stays open and that nothing was its fault", () => {
    const { child } = explain(australia(14), decide(australia(14)), { language: "en" });
    expect(child).toBe(
      [
        "We do not know all the rules where you live, so this is not a sure yes.",
        "Not at your age, by the rules we know: holding an account.",
        "You can still use what needs no account, such as help, news and learning.",
        "This comes from a rule. You did nothing wrong.",
        "You can ask why, and you can say what you think.",
        "If something online makes you feel bad or unsafe, tell somebody you trust or call a helpline. Asking for help needs no permission.",
        "This is not advice from a lawyer.",
      ].join("\n"),
    );
  });
});

describe("an answer", () => {
  test("judges a proposed measure and gives its reasons in words", () => {
    const widened = answer({ ...australia(17), proposed: { measure: "no-account" } });
    expect(widened.proportionality).toMatchObject({ overRestriction: true, minimal: [], justification: { aim: "No rule and no risk is given as a reason." } });
    expect(widened.explanation.expert).toContain("goes beyond the recorded rules and needs its own justification.");
    const fixed = answer({ ...australia(15), proposed: { measure: "no-account" } });
    expect(fixed.explanation.expert).toContain("au-smma: fixed by law; its proportionality is not assessed here.");
    expect(fixed.proportionality).toMatchObject({
      overRestriction: false,
      mandated: "au-smma",
      justification: { reviewDate: "As long as the law asks for it." },
    });
  });

  test("where risks are given, the search tells what is too much, and tolerances are shown", () => {
    const facts: Facts = {
      date: "2026-03-01",
      jurisdiction: "PE",
      age: { value: 14 },
      aspect: "feature",
      feature: "direct-messaging",
      service: { types: ["messaging"] },
      risks: [{ id: "cop-risk:grooming-sexual", likelihood: 3, severity: 3 }],
    };
    const off = answer({ ...facts, proposed: { measure: "feature-off" } });
    expect(off.proportionality).toMatchObject({ overRestriction: true, minimal: ["limit"], tolerance: { id: "cop-tolerance" } });
    expect(off.proportionality?.lowerMeasures).not.toContain("inform");
    const weak = answer({ ...facts, proposed: { measure: "default" } }, { language: "fr" });
    expect(weak.proportionality?.overRestriction).toBe(false);
    expect(weak.explanation.expert).toContain("ne suffit pas");
    expect(weak.explanation.expert).toContain("cop-tolerance 1.0.0");
  });

  test("keeps to the packs that it is limited to", () => {
    const facts = { ...australia(15), proposed: { measure: "no-account" } as const };
    expect(answer(facts, { packs: ["digital-consent"] }).proportionality?.justification).toBeUndefined();
    expect(answer(facts, { packs: ["digital-consent", "proportionality"] }).proportionality?.justification).toBeDefined();
    expect(answer(facts, { packs: ["proportionality"] }).applied).toEqual([]);
  });
});
