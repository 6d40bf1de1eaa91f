import { type Catalogue, catalogueFaults, languages, type Messages } from "@cop-sdk/diagnostics";
import { describe, expect, test } from "vitest";
import { run } from "../../../test/cop.js";
import { type AgeTextKey, ageTexts } from "./texts/index.js";

/** Runs `cop age` with a text on standard input. */
const age = (argv: readonly string[], stdin?: string) => run(["age", ...argv], stdin);

const app = JSON.stringify({
  service: { types: ["messaging"], likelyAccessedByChildren: true },
  features: ["direct-messaging", { id: "stranger-contact", proposed: { contactScope: "anyone" } }, "push-notifications"],
});
const launch = ["check", "-", "--age", "13", "--in", "IE,GB,ID,US-FL", "--date", "2026-11-23"];

describe("texts", () => {
  test("are complete in six languages, with the same parameters", () => {
    const messages = (texts: Readonly<Record<AgeTextKey, string>>): Messages =>
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { message: text, guidance: text }]));
    expect(catalogueFaults(Object.fromEntries(languages.map((language) => [language, messages(ageTexts[language])])) as Catalogue)).toEqual([]);
  });

  test.each(languages)("help speaks %s", async (language) => {
    const { code, out } = await age(["check", "--help", "--lang", language]);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, " ")).toContain(ageTexts[language]["check/about"].replaceAll(/\s+/g, " "));
  });
});

describe("cop age check", () => {
  test("tells what is not covered before anything else", async () => {
    const { code, error, out } = await age(launch, app);
    expect([code, error]).toEqual([0, ""]);
    const at = (text: string) => (out.includes(text) ? out.indexOf(text) : expect.fail(`${text} is missing`));
    const order = [
      "Not legal advice.",
      "What is not covered",
      "ID: no rule recorded for",
      "What stands in the way",
      "To do",
      "Questions to your team",
      "Ask your lawyer about",
      "All answers",
      "Rests on",
    ].map(at);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(out).toContain(
      "ID, age 13: holding an account: not for this age, or, depending on service.riskClass, a guardian's act is needed first (id-tunas-1315).",
    );
    expect(out).toContain("[ ] block and mute");
    expect(out.match(/\[ \] block and mute/g)).toHaveLength(1);
    expect(out).toContain("no rule recorded; this is not permission");
    expect(out).toContain("(seen in a source)");
  });

  test.each(languages)("speaks %s and leaves nothing to fill in", async (language) => {
    const { out } = await age([...launch, "--lang", language], app);
    expect(out).toContain(ageTexts[language]["check/coverage"]);
    expect(out).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  test("gives JSON, the same for the same question", async () => {
    const [first, second] = await Promise.all([age([...launch, "--format", "json"], app), age([...launch, "--format", "json"], app)]);
    expect(first.out).toBe(second.out);
    expect(JSON.parse(first.out)).toMatchObject({ places: ["GB", "ID", "IE", "US-FL"], ages: [13], strictest: "prohibit" });
  });

  test("the exit code follows --fail-on", async () => {
    expect((await age([...launch, "--fail-on", "prohibit"], app)).code).toBe(1);
    expect((await age(["check", "-", "--age", "18", "--in", "PE", "--date", "2026-11-23", "--fail-on", "allow-with-safeguards"], app)).code).toBe(0);
  });

  test("says what is to come about, and gives ages with the same answer once", async () => {
    const network = JSON.stringify({
      service: { types: ["game"], likelyAccessedByChildren: true, directedToChildren: true },
      features: ["account"],
      processing: { lawfulBasis: "consent" },
    });
    const { out } = await age(["check", "-", "--age", "14-16", "--in", "AU", "--date", "2026-11-23"], network);
    expect(out).toContain("holding an account\n    AU 14–16: no recorded rule conditions it");
    expect(out).toContain("day not known: au-cop-code, design duties in law, proposed: Children's Online Privacy Code");
  });

  test("--brief leaves out the table of all answers", async () => {
    expect((await age([...launch, "--brief"], app)).out).not.toContain("All answers");
  });

  test("refuses a description with a misspelt word at its line, and repeats nothing personal", async () => {
    const { code, error, out } = await age(launch, '{"service":{"types":["mesaging"],\n"name":"Secret"},"features":[]}');
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain("messaging");
    expect(error).not.toContain("Secret");
  });

  test("refuses a matrix that is too large, with the count", async () => {
    const many = [..."AT,BE,BG,CY,CZ,DE,DK,EE,ES,FI,FR,GR,HR,HU,IE,IT,LT,LU,LV,MT,NL,PL,PT,RO,SE,SI,SK".split(",")].join();
    const { code, error } = await age(["check", "-", "--age", "0-60", "--in", many, "--date", "2026-11-23"], app);
    expect(code).toBe(1);
    expect(error).toContain(`${27 * 61 * 5} questions would come out; at most 5000 are answered at once.`);
  });

  test.each([
    [["--age", "13", "--in", "IE"], "--date"],
    [["--age", "13", "--date", "2026-11-23"], "--in"],
    [["--in", "IE", "--date", "2026-11-23"], "--age"],
    [["--age", "x", "--in", "IE", "--date", "2026-11-23"], "13-15,17"],
    [["--age", "13", "--in", "EU", "--date", "2026-11-23"], "US-FL"],
    [["--age", "13", "--in", "IE", "--date", "2026-02-30"], "2026-02-30"],
  ])("could not run: %j", async (flags, named) => {
    const { code, error, out } = await age(["check", "-", ...flags], app);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(named);
  });
});

describe("cop age bands, upcoming, changes, compare, table", () => {
  test("bands: the schemes, and the band of an age", async () => {
    expect((await age(["bands"])).out).toContain("itu-cop-2020");
    expect((await age(["bands", "--age", "9", "--date", "2026-06-01"])).out).toMatch(/ico-aadc +6-9/);
    expect(JSON.parse((await age(["bands", "--age", "9", "--date", "2026-06-01", "--format", "json"])).out)).toMatchObject([{ age: 9 }]);
    expect((await age(["bands", "--age", "9"])).code).toBe(2);
  });

  test("upcoming: what comes, drafts without a day last, and silence is not stillness", async () => {
    const { code, out } = await age(["upcoming", "--in", "US-TX,PE", "--from", "2026-05-01", "--to", "2026-12-31"]);
    expect(code).toBe(0);
    expect(out).toContain("2026-06-04  US-TX  becomes enforceable: us-tx-sb2420.");
    expect(out).toContain("this does not mean that nothing changes");
    expect((await age(["upcoming", "--in", "GB", "--from", "2026-12-31", "--to", "2026-12-01"])).code).toBe(2);
  });

  test("upcoming, compare and table say that nothing is recorded for a part of a state, or that its parts were left out", async () => {
    const none = "Nothing is recorded for this part of US; only the federal level was looked at.";
    expect((await age(["table", "US-WY"])).out).toContain(`\n${none}\n`);
    const { out } = await age(["compare", "--in", "US-WY,CA,US-FL", "--date", "2026-11-23"]);
    expect(out).toContain(`US-WY  ${none}`);
    expect(out).toContain("CA  Federal level only: CA has law in its parts");
    expect(out.match(/Nothing is recorded for this part/g)).toHaveLength(1);
    expect((await age(["upcoming", "--in", "US-WY", "--from", "2026-12-01", "--to", "2026-12-31"])).out).toContain(`  ${none}`);
  });

  test("upcoming: says what a rule is about", async () => {
    const { out } = await age(["upcoming", "--in", "GR", "--from", "2026-12-01", "--to", "2027-01-31"]);
    expect(out).toContain("gr-smm. Announced 2026-04-08 for 2027-01-01; enactment not verified (the minimum age for social media; announced;");
  });

  test("changes: what began and what ended", async () => {
    const { out } = await age(["changes", "--from", "2025-12-09", "--to", "2025-12-10", "--in", "AU"]);
    expect(out).toMatch(/Began\n {2}AU {2}au-smma\b[\s\S]*Ended\n {2}Nothing\./);
  });

  test("compare: an empty cell is not permission", async () => {
    const { out } = await age(["compare", "--in", "IE,US-FL", "--date", "2026-11-23"]);
    expect(out).toContain("US-FL  No rule recorded for advertising on profiles in US-FL; this is not permission.");
    expect(out).toContain("ie-gdpr8 (IE): below 16: a guardian's act is needed first");
    expect(out.toLowerCase()).not.toMatch(/\b(score|rank)/);
  });

  test("table: all times of a place", async () => {
    const { out } = await age(["table", "AU", "--date", "2025-12-01"]);
    expect(out).toContain("[later] au-smma (AU): below 16: not for this age (no account at this age)");
    expect((await age(["table", "PE"])).out).toContain("No rule recorded for PE; this is not permission.");
    expect((await age(["table", "AU", "--topic", "data-consnt"])).error).toContain("data-consent");
    expect(JSON.parse((await age(["table", "AU", "--format", "json"])).out)).toContainEqual(expect.objectContaining({ rules: ["au-smma"], standing: "now" }));
  });
});
