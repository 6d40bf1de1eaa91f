import { languages } from "@cop-sdk/diagnostics";
import { describe, expect, test } from "vitest";
import { assess } from "../assessment/assess.js";
import { canonicalRisks } from "../canonical/list.js";
import { core4c } from "../schemes/core4c.js";
import { explainStep } from "./explain-step.js";
import { labelOf } from "./label-of.js";

const labelled = [...canonicalRisks, ...core4c.concepts].map(({ id }) => id);

describe("labelOf", () => {
  test.each(languages)("has a label in %s for each canonical risk and each concept of the 4Cs", (language) => {
    for (const id of labelled) {
      const label = labelOf(id, language);
      expect(label?.language, id).toBe(language);
      expect(label?.text.trim(), id).not.toBe("");
    }
  });

  test.each([
    ["ar", /^[\p{Script_Extensions=Arabic}\p{P}\s×]+$/u],
    ["ru", /^[\p{Script_Extensions=Cyrillic}\p{P}\p{N}\s×]+$/u],
    ["zh", /^[\p{Script_Extensions=Han}\p{P}\s×]+$/u],
  ] as const)("labels in %s are in its script", (language, script) => {
    for (const id of labelled) expect(labelOf(id, language)?.text).toMatch(script);
  });

  test.each(languages)("no two leaves share a label in %s", (language) => {
    const texts = canonicalRisks.map(({ id }) => labelOf(id, language)?.text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test("falls back to English and says so; unknown ids have none", () => {
    expect(labelOf("oecd21:consumer", "fr")).toEqual({ text: "Consumer risks", language: "en" });
    expect(labelOf("oecd21:nothing", "fr")).toBeUndefined();
    expect(labelOf("toString", "fr")).toBeUndefined();
  });
});

test.each(languages)("each step of a trace is a whole sentence in %s", (language) => {
  const outcome = assess({
    id: "p",
    subject: "service",
    functionalities: [{ id: "direct-messaging" }, { id: "stranger-contact" }, { id: "ugc-posting" }],
    safeguards: [
      { id: "block-mute", evidence: "tested" },
      { id: "moderation", evidence: "none" },
    ],
  });
  const sentences = outcome.findings.flatMap(({ trace }) => trace.map((step) => explainStep(step, language)));
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.filter((sentence) => /[{}]|undefined/.test(sentence))).toEqual([]);
});

test("scale words are put into the reader's language", () => {
  expect(explainStep({ code: "risk/trace-gravity", params: { severity: "severe" } }, "ru")).toBe(
    "Если вред наступит в этом возрасте, его тяжесть: крайне тяжёлая.",
  );
});
