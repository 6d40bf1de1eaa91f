import { type Diagnostic, UsageError } from "@cop-sdk/diagnostics";
import { describe, expect, test } from "vitest";
import { activity, log, strategy } from "../examples.js";
import { explain } from "../explain.js";
import { createValidator, validate } from "../validate.js";
import { baselineOf, parseBaseline } from "./baseline.js";
import { createSuppressor } from "./suppressor.js";
import { parseWaivers } from "./waivers.js";

const on = "2026-11-23";
const reversed = strategy({ period: { start: "2029", end: "2025" } });
const [finding] = validate(reversed).diagnostics;
const fingerprint = finding?.fingerprint ?? "";
const entry = { fingerprint, code: "period/reversed", reason: "As adopted", owner: "Focal point", expires: "2026-12-31" };
const listed = (...waivers: readonly unknown[]) => parseWaivers({ format: "cop-waivers/1", waivers });
const suppressorOf = (...waivers: readonly unknown[]) => createSuppressor({ waivers: listed(...waivers).waivers, on });
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);

describe("waivers", () => {
  test("a finding that is waived is shown, and does not count", () => {
    const suppressor = suppressorOf(entry);
    const { ok, diagnostics } = createValidator({ suppressor })(reversed);
    expect(ok).toBe(true);
    expect(diagnostics).toEqual([{ ...finding, suppression: { by: "waiver", reason: "As adopted", owner: "Focal point", expires: "2026-12-31" } }]);
    expect(suppressor.leftovers()).toEqual([]);
  });

  test("an expired one suppresses nothing and is a finding; its last day still holds", () => {
    const suppressor = suppressorOf({ ...entry, expires: "2026-11-22" });
    expect(createValidator({ suppressor })(reversed).ok).toBe(false);
    expect(suppressor.leftovers()).toMatchObject([{ code: "waiver/expired", severity: "warning", pointer: "/waivers/0", params: { expires: "2026-11-22" } }]);
    expect(createValidator({ suppressor: suppressorOf({ ...entry, expires: on }) })(reversed).ok).toBe(true);
  });

  test("one that nothing matches is a finding: another code, another file, a second one for the same", () => {
    const suppressor = suppressorOf({ ...entry, code: "country/unknown" }, { ...entry, file: "other.json" }, entry, entry);
    createValidator({ suppressor })(reversed, { file: "s.json" });
    expect(codes(suppressor.leftovers())).toEqual(["waiver/unused /waivers/0", "waiver/unused /waivers/1", "waiver/unused /waivers/3"]);
    expect(createValidator({ suppressor: suppressorOf({ ...entry, file: "s.json" }) })(reversed, { file: "s.json" }).ok).toBe(true);
  });

  test("survive a reordering of the document", () => {
    const wrong = activity({ id: "A2", date: { start: "2020", end: "2019" } });
    const [found] = validate(log([activity(), wrong])).diagnostics;
    const suppressor = suppressorOf({ ...entry, fingerprint: found?.fingerprint });
    expect(createValidator({ suppressor })(log([wrong, activity()])).ok).toBe(true);
  });

  test("give no document that has faults of structure", () => {
    const broken = strategy({ status: 1 });
    const [fault] = validate(broken).diagnostics;
    const suppressor = suppressorOf({ ...entry, code: fault?.code, fingerprint: fault?.fingerprint });
    expect(createValidator({ suppressor })(broken)).toMatchObject({ ok: false, diagnostics: [{ suppression: { by: "waiver" } }] });
  });

  test.each([
    [{ ...entry, reason: " " }, ["reason"]],
    [{ ...entry, expires: "2026-13-01" }, ["expires"]],
    [{ ...entry, file: 3 }, ["file"]],
    [{}, ["fingerprint", "code", "reason", "owner", "expires"]],
    [null, ["fingerprint", "code", "reason", "owner", "expires"]],
  ])("an entry that is not complete is told and left out: %j", (wrong, members) => {
    expect(listed(entry, wrong)).toMatchObject({
      waivers: [{ pointer: "/waivers/0" }],
      diagnostics: [{ code: "waiver/malformed", severity: "error", pointer: "/waivers/1", params: { members } }],
    });
  });

  test.each([[null], [[]], [{ waivers: [] }], [{ format: "cop-waivers/1" }]])("%j is no file of waivers", (value) => {
    expect(parseWaivers(value)).toMatchObject({ waivers: [], diagnostics: [{ code: "waiver/format" }] });
  });

  test("without a day is a mistake of the program", () => {
    expect(() => createSuppressor({ waivers: listed(entry).waivers })).toThrow(UsageError);
    expect(() => createSuppressor({})).not.toThrow();
  });

  test("are explained", () => {
    for (const code of ["waiver/expired", "waiver/unused", "waiver/malformed", "waiver/format", "baseline/format"])
      expect(explain(code, "ru").known).toBe(true);
  });
});

describe("a baseline", () => {
  test("holds what was there, so that only what is new counts", () => {
    const baseline = baselineOf(validate(reversed).diagnostics);
    expect(baseline).toEqual({ format: "cop-baseline/1", findings: [{ code: "period/reversed", fingerprint }] });
    const { fingerprints } = parseBaseline(JSON.parse(JSON.stringify(baseline)));
    const check = createValidator({ suppressor: createSuppressor({ baseline: fingerprints }) });
    expect(check(reversed)).toMatchObject({ ok: true, diagnostics: [{ suppression: { by: "baseline" } }] });
    expect(check({ ...reversed, country: "QQ" })).toMatchObject({ ok: false });
  });

  test("leaves out what a waiver covers", () => {
    expect(baselineOf(createValidator({ suppressor: suppressorOf(entry) })(reversed).diagnostics).findings).toEqual([]);
  });

  test.each([[null], [{ findings: [] }], [{ format: "cop-baseline/1" }], [{ format: "cop-baseline/1", findings: [{}] }]])("%j is none", (value) => {
    expect(parseBaseline(value).diagnostics).toMatchObject([{ code: "baseline/format", severity: "error" }]);
  });
});
