import { readdirSync, readFileSync } from "node:fs";
import { serialise } from "@cop-sdk/model";
import { createValidator, validate } from "@cop-sdk/validation";
import { describe, expect, it } from "vitest";

const corpus = new URL("../../conformance/real/", import.meta.url);
const files = readdirSync(corpus).filter((file) => file.endsWith(".json"));
const textOf = (file: string) => readFileSync(new URL(file, corpus), "utf8");

describe("real documents", () => {
  it("are there", () => {
    expect(files.length).toBeGreaterThanOrEqual(9);
  });

  it.each(files)("%s is valid as a draft", (file) => {
    const { ok, diagnostics } = validate(textOf(file), { profile: "draft", on: "2026-11-23", file });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(ok).toBe(true);
  });

  it.each(files)("%s gets a review of bearable length at every profile, each finding with a place", (file) => {
    for (const profile of ["complete", "submission"] as const) {
      const { diagnostics } = validate(textOf(file), { profile, on: "2026-11-23", file });
      expect(diagnostics.length).toBeLessThan(40);
      for (const found of diagnostics) {
        expect(found.range?.start.line).toBeGreaterThan(0);
        expect(found.file).toBe(file);
      }
    }
  });

  it("get the same findings with and without text, and after a round through the model", () => {
    const check = createValidator({ profile: "submission", on: "2026-11-23" });
    for (const file of files) {
      const value: unknown = JSON.parse(textOf(file));
      const withoutText = check(value);
      const told = ({ diagnostics }: ReturnType<typeof check>) =>
        diagnostics.map(({ code, pointer, fingerprint }) => `${code} ${pointer} ${fingerprint}`).sort();
      expect(told(check(textOf(file)))).toEqual(told(withoutText));
      expect(withoutText.document && told(check(serialise(withoutText.document)))).toEqual(told(withoutText));
    }
  });

  it("tell what their sources are known for", () => {
    const codes = files.flatMap((file) =>
      validate(textOf(file), { profile: "complete", on: "2026-11-23" }).diagnostics.map(({ code }) => `${file.slice(0, 2)} ${code}`),
    );
    for (const known of [
      "sa period/no-start",
      "ac activity/announced-only",
      "ac money/currency-unclear",
      "vn body/near-duplicate",
      "id strategy/goals-without-targets",
    ])
      expect(codes).toContain(known);
  });
});
