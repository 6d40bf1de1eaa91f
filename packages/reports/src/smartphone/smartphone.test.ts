import { bandScheme } from "@cop-sdk/age/bands";
import { codes, laws } from "@cop-sdk/age/packs";
import { languages } from "@cop-sdk/diagnostics";
import type { SmartphoneGuidelines } from "@cop-sdk/model";
import { compileSmartphoneGuidelines, defaultAgeBands, type SmartphoneGuidelinesOptions } from "@cop-sdk/reports/smartphone";
import { validate } from "@cop-sdk/validation";
import { describe, expect, it } from "vitest";

const asked: SmartphoneGuidelinesOptions = {
  id: "phones",
  language: "en",
  places: ["AU", "GB"],
  date: "2026-11-23",
  ageBands: [{ from: 10, to: 12 }],
  apps: ["messaging"],
};
const compile = (changes: Partial<SmartphoneGuidelinesOptions> = {}): SmartphoneGuidelines => {
  const result = compileSmartphoneGuidelines({ ...asked, ...changes });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
};
const compiled = compile();
const named = (id: string) => compiled.recommendations.find((one) => one.id === id);

describe("guidelines for smartphones from the packs", () => {
  it("rest on records only: every source is one, every recommendation has a source, every record cited says how it is known", () => {
    const records = new Set([...laws.flatMap((law) => law.records.map(({ id }) => id)), ...codes.flatMap((code) => code.requirements.map(({ id }) => id))]);
    const known = new Set(compiled.sources?.map(({ id }) => id));
    expect(compiled.recommendations.length).toBeGreaterThan(30);
    for (const { id, sources = [], evidence = "" } of compiled.recommendations) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) {
        expect(records.has(source), source).toBe(true);
        expect(known.has(source), source).toBe(true);
        expect(evidence).toContain(source);
      }
    }
    for (const { note } of compiled.sources ?? [])
      expect(note).toMatch(/^Record \S+: (?:seen in a source|core seen in a source, details from memory|unverified, from memory)\.$/);
  });

  it("tells who carries out what, for whom and from where", () => {
    expect(named("os-guardian-tools")).toMatchObject({
      actors: ["os-provider"],
      layer: "operating-system",
      ageBands: [{ from: 10, to: 12 }],
      evidence: expect.stringContaining("AU, ages 10–12: duty (au-arc:equip)"),
    });
    expect(named("store-aa-any")).toMatchObject({ actors: ["app-store-operator"], keyArea: "age-appropriate-environment" });
    expect(named("app-location-share-off")?.defaultSetting).toBe("location to others off by default, reset each time");
  });

  it("lists what no record covers, and does not count it to the scope", () => {
    expect(compiled.scope).toEqual(["operating-system", "app-store", "apps"]);
    expect(compiled.notSeen).toEqual(
      expect.arrayContaining(["Device: no recorded rule speaks of it as such.", "Network: no recorded rule speaks of it as such."]),
    );
    expect(compiled.notSeen?.some((line) => /^Australia, .*: nothing is recorded\.$/.test(line))).toBe(true);
    expect(compiled.notSeen?.some((line) => line.includes("addictive feeds"))).toBe(true);
  });

  it("follow the day: before a rule was in force it is no ground", () => {
    const before = compile({ date: "2020-01-01" });
    expect(before.recommendations.flatMap(({ sources = [] }) => sources)).not.toContain("au-arc:equip");
    expect(compiled.recommendations.flatMap(({ sources = [] }) => sources)).toContain("au-arc:equip");
  });

  it("are in order when complete, with a conformance statement in each language", () => {
    const found = validate({ ...compiled, authors: [{ name: "An operator" }] }, { profile: "complete", on: "2026-11-23" });
    expect(found.diagnostics.filter(({ severity }) => severity === "error" || severity === "warning").map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
      [],
    );
    const statements = languages.map((language) => compile({ language, places: ["GB"], apps: [] }).conformanceStatement);
    expect(new Set(statements).size).toBe(languages.length);
  });

  it("tell the bands of the United Kingdom's design code apart by default", () => {
    const bands = bandScheme("ico-aadc")?.bands.map(({ ages }) => ({ from: ages.from, to: (ages.below ?? 0) - 1 }));
    expect(defaultAgeBands).toEqual(bands);
  });

  it("name what is no place and no day, and refuse bands without a child", () => {
    const faults = (changes: Partial<SmartphoneGuidelinesOptions>) => compileSmartphoneGuidelines({ ...asked, ...changes }).diagnostics.map(({ code }) => code);
    expect(faults({ places: ["Atlantis"] })).toEqual(["check/bad-place"]);
    expect(faults({ date: "2026-13-01" })).toEqual(["check/bad-day"]);
    expect(() => compile({ ageBands: [{ from: 18 }] })).toThrow("Name age bands from 0 to 17.");
  });
});
