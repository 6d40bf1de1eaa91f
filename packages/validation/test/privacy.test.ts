import { formatJson, formatText } from "@cop-sdk/diagnostics";
import { createValidator, validationCatalogue } from "@cop-sdk/validation";
import { describe, expect, it } from "vitest";
import { figures, foundIn, sentencesOf } from "./privacy-figures.js";

const halves = [...sentencesOf("tune"), ...sentencesOf("held-out")];

describe("the labelled set", () => {
  it("holds at least 300 sentences in six languages, each once, with and without, about the same in both halves", () => {
    expect(halves.length).toBeGreaterThanOrEqual(300);
    expect(new Set(halves.map(({ text }) => text)).size).toBe(halves.length);
    for (const language of ["ar", "en", "es", "fr", "ru", "zh"])
      for (const half of ["tune", "held-out"] as const) {
        const own = sentencesOf(half).filter((sentence) => sentence.language === language);
        expect(own.filter(({ label }) => label === "none").length).toBeGreaterThanOrEqual(12);
        expect(own.filter(({ label }) => label !== "none").length).toBeGreaterThanOrEqual(12);
      }
  });

  it("is synthetic: addresses are of the reserved domain, checksums follow a pattern", () => {
    for (const { text } of halves) {
      for (const [, domain = ""] of text.matchAll(/@([\w.-]+)/g)) expect(domain.replace(/\.$/, "")).toMatch(/\.example$/);
      for (const [hash] of text.matchAll(/\b[0-9a-f]{32,}\b/g))
        expect(["0a1b2c3d4e5f60718293a4b5c6d7e8f9", "00112233445566778899aabbccddeeff00112233"]).toContain(hash);
    }
  });

  it("gives the figures that are told", async () => {
    await expect(figures()).toMatchFileSnapshot("../../conformance/privacy/figures.md");
  });
});

/** Names of two words, addresses, file names, numbers and checksums; for scripts without capitals, the whole text. */
const namesAndNumbers = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\S+@\S+|\w+_\w+|[0-9a-f]{32,}|\+999[\d ]+|\S+\.onion|^[^\p{Lu}]+$/gu;

describe("a text about a child", () => {
  const check = createValidator({ profile: "submission" });
  const found = halves.filter(({ label, text }) => label !== "none" && foundIn(text).size > 0);

  it("is repeated by no finding, in no language", () => {
    expect(found.length).toBeGreaterThan(100);
    let looked = 0;
    for (const { text } of found) {
      const { diagnostics } = check({ type: "activity-log", modelVersion: "1", id: "x", language: "en", title: { en: "Log" }, activities: [], notes: [text] });
      const words = text.match(namesAndNumbers) ?? [];
      for (const out of [formatJson(diagnostics, validationCatalogue), formatText(diagnostics, { catalogue: validationCatalogue, language: "fr" })])
        for (const word of words) {
          looked++;
          expect(out).not.toContain(word);
        }
    }
    expect(looked).toBeGreaterThan(200);
  });
});
