import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundled, chromium, inBrowser, inNode } from "./lib/browser.mjs";
import { root } from "./lib/paths.mjs";

const fixture = (name) => readFileSync(join(root, "packages/age/test/fixtures", name), "utf8");
const worked = JSON.parse(fixture("worked-cases.json")).cases.map(({ facts, packs }) => JSON.stringify({ facts, packs }));
const further = fixture("further-cases.ndjson").trimEnd().split("\n");

/** Answers every worked case, as checksums of the whole outcome; a refusal by its codes. */
const decides = `
import { decide, fromWire } from "@cop-sdk/age";
import { checksum } from "@cop-sdk/diagnostics";
const lines = ${JSON.stringify([...worked, ...further])};
globalThis.result = lines.map((line) => {
  const question = fromWire(line);
  return question.ok ? checksum(JSON.stringify(decide(question.value.facts, question.value))) : question.diagnostics.map(({ code }) => code).join();
});`;

const alone = `
import { startAlone } from "@cop-sdk/age/alone";
import { aloneOf, packOfLaw } from "@cop-sdk/age/packs";
import { ie } from "@cop-sdk/age/packs/law/ie";
const ireland = startAlone(JSON.parse(JSON.stringify(aloneOf(packOfLaw(ie)))));
const asked = { on: "2026-01-01", jurisdiction: "IE", topics: ["data-consent"], directed: true, basis: "consent", guardian: "none", primary: "game" };
globalThis.result = [12, 15, 16, 40].map((age) => ireland.decide({ ...asked, age }));`;

const validates = `
import { validate } from "@cop-sdk/validation";
const log = (activity) => JSON.stringify({ type: "activity-log", modelVersion: "1", id: "log", language: "en", title: { en: "Log" }, activities: [activity] });
const activity = { id: "A1", title: "Workshop", type: "workshop", date: { start: "2016", end: "2015" }, status: "held", country: "ZM", ituRole: "organizer", serves: [{ clause: "res67-2014/instructs/4", attributedBy: "compiler" }] };
globalThis.result = [log(activity), log({ ...activity, type: "workshp" }), "{"].map((text) => validate(text, { on: "2026-11-23" }).diagnostics);`;

/** The schema library tries once whether it may compile, is refused, and goes on without. */
const zodProbe = ["require-trusted-types-for"];

describe(chromium ? "in a browser that allows no eval" : "in a browser (left out: no Chromium is installed; CHROMIUM names one)", () => {
  test.skipIf(!chromium)("a program that needs eval is found out", async () => {
    const { failure, violations } = await inBrowser(`globalThis.result = new Function("return 1")();`);
    expect(violations.length).toBeGreaterThan(0);
    expect(failure).toMatch(/EvalError|unsafe-eval|Content Security Policy/);
  });

  test.skipIf(!chromium).each([
    ["age: decide, on every worked case", decides, worked.length + further.length, []],
    ["age: one jurisdiction alone, on the evaluator of rules", alone, 4, []],
    ["validation", validates, 3, zodProbe],
  ])("%s answers as in Node, and breaks no rule of the page", async (_, source, count, violations) => {
    const program = await bundled(source);
    const found = await inBrowser(program);
    expect(found).toEqual({ result: await inNode(program), violations });
    expect(found.result).toHaveLength(count);
  });
});
