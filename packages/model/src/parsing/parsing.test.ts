import { catalogueFaults, describe as describeFinding, languages } from "@cop-sdk/diagnostics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryOf } from "../../test/arbitrary.js";
import { pointersOf } from "../../test/mutate.js";
import { modelCatalogue, parseActivityLog, parseDocument } from "../index.js";
import { documentSchemas } from "../zod.js";
import { codesOf } from "./schema-walk.js";

const activity = { id: "A1", title: "Workshop", type: "workshop", date: { start: "2019" }, status: "held" };
const log = (...activities: readonly unknown[]) => ({ type: "activity-log", modelVersion: "1", id: "log", language: "en", title: { en: "Log" }, activities });
const findings = (value: unknown) => parseDocument(value).diagnostics.map(({ code, pointer, severity }) => `${severity} ${code} ${pointer}`);

test("the value itself comes back", () => {
  const document = log(activity);
  const result = parseActivityLog(document);
  expect(result).toEqual({ ok: true, value: document, diagnostics: [] });
  expect(result.ok && result.value).toBe(document);
});

describe("what stands first is read first", () => {
  test.each([
    [null, "structure/not-a-document", ""],
    [[], "structure/not-a-document", ""],
    ["text", "structure/not-a-document", ""],
    [{}, "structure/no-type", ""],
    [{ type: "report" }, "structure/unknown-type", "/type"],
    [{ type: 3 }, "structure/unknown-type", "/type"],
    [{ type: "activity-log" }, "structure/no-version", ""],
    [{ type: "activity-log", modelVersion: "2", activities: "no" }, "structure/unknown-version", "/modelVersion"],
    [{ type: "constructor", modelVersion: "1" }, "structure/unknown-type", "/type"],
  ])("%j", (value, code, pointer) => {
    expect(findings(value)).toEqual([`error ${code} ${pointer}`]);
  });
});

describe("values that are no plain JSON", () => {
  const cyclic: Record<string, unknown> = log(activity);
  cyclic.self = cyclic;
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = [deep];

  test.each([
    ["a Date", log({ ...activity, date: new Date(0) }), "structure/not-json", "/activities/0/date"],
    ["a function", log({ ...activity, title: () => "x" }), "structure/not-json", "/activities/0/title"],
    ["undefined", log({ ...activity, place: undefined }), "structure/not-json", "/activities/0/place"],
    ["an infinite number", log({ ...activity, x: Number.POSITIVE_INFINITY }), "structure/not-json", "/activities/0/x"],
    ["a key __proto__", JSON.parse('{"type":"activity-log","modelVersion":"1","id":"x","__proto__":{"ok":true}}'), "structure/forbidden-key", "/__proto__"],
  ])("%s", (_, value, code, pointer) => {
    expect(findings(value)).toEqual([`error ${code} ${pointer}`]);
  });

  test("a cycle and a depth without end are refused", () => {
    expect(parseDocument(cyclic).diagnostics[0]?.code).toBe("structure/too-deep");
    expect(parseDocument({ ...log(activity), deep }).diagnostics[0]?.code).toBe("structure/too-deep");
  });
});

describe("findings of the schema", () => {
  test("end where there are too many, and say so", () => {
    const found = (wrong: number) => findings(log(...Array.from({ length: wrong }, () => 1)));
    expect(found(9_999)).toHaveLength(9_999);
    expect(found(50_000)).toHaveLength(10_001);
    expect(found(50_000).at(-1)).toBe("info limit/check-stopped ");
  });

  test("a missing member is told at the nearest place that exists", () => {
    const { title: _, ...untitled } = activity;
    const [finding] = parseDocument(log(untitled)).diagnostics;
    expect(finding).toMatchObject({ code: "structure/missing-member", pointer: "/activities/0", params: { member: "title", expected: { term: "form/text" } } });
  });

  test.each([
    [{ title: 3 }, "error structure/wrong-type /activities/0/title"],
    [{ title: "" }, "error structure/empty /activities/0/title"],
    [{ title: " \n" }, "error structure/empty /activities/0/title"],
    [{ title: "x".repeat(100_001) }, "error structure/too-long /activities/0/title"],
    [{ type: "workshops" }, "error structure/misspelt-code /activities/0/type"],
    [{ type: "party" }, "error structure/unknown-code /activities/0/type"],
    [{ date: { start: "2019-02-29" } }, "error structure/malformed /activities/0/date/start"],
    [{ date: { start: "21/06/2019" } }, "error structure/malformed /activities/0/date/start"],
    [{ country: "Zambia" }, "error structure/malformed /activities/0/country"],
    [{ participants: [{ value: -1, kind: "attended", unit: "persons" }] }, "error structure/too-small /activities/0/participants/0/value"],
    [{ participants: [{ value: 1.5, kind: "attended", unit: "persons" }] }, "error structure/wrong-type /activities/0/participants/0/value"],
    [{ participants: { missing: "dunno" } }, "error structure/unknown-code /activities/0/participants/missing"],
    [{ participants: 3 }, "error structure/wrong-type /activities/0/participants"],
    [{ budget: { amount: 3 } }, "error structure/missing-member /activities/0/budget"],
    [{ serves: [{ clause: "res67-2014/instructs/1", attributedBy: "nobody" }] }, "error structure/unknown-code /activities/0/serves/0/attributedBy"],
    [{ leads: [{}] }, "error structure/missing-member /activities/0/leads/0"],
    [{ colour: "red" }, "info structure/unknown-field /activities/0/colour"],
    [{ statuss: "held" }, "warning structure/misspelt-field /activities/0/statuss"],
    [{ outputs: [{ name: "x", value: null }] }, "error structure/wrong-type /activities/0/outputs/0/value"],
  ])("%j", (change, expected) => {
    expect(findings(log({ ...activity, ...change }))).toEqual([expected]);
  });

  test("all findings of a document come at once", () => {
    expect(findings({ ...log({ ...activity, type: "x" }, { ...activity, status: 1 }), title: 5, extra: true })).toHaveLength(4);
  });

  test("a tag that is no language", () => {
    expect(findings({ ...log(), title: { English: "Log" } })).toEqual(["error structure/malformed /title/English"]);
  });

  test("a fingerprint outlives a reordering and says nothing of the value", () => {
    const wrong = { ...activity, id: "A2", type: "party" };
    const fingerprint = (document: unknown) => parseDocument(document).diagnostics[0]?.fingerprint;
    expect(fingerprint(log(activity, wrong))).toBe(fingerprint(log(wrong, activity)));
    expect(fingerprint(log(wrong))).toBe(fingerprint(log({ ...wrong, type: "feast" })));
    expect(fingerprint(log(wrong))).not.toBe(fingerprint(log({ ...wrong, id: "A3" })));
  });
});

test("no finding repeats a text of the document", () => {
  const secret = "Amina of class 4b";
  fc.assert(
    fc.property(arbitraryOf(documentSchemas["activity-log"]), (document) => {
      const spoilt = JSON.parse(JSON.stringify(document), (key, value) =>
        typeof value === "string" && !["type", "modelVersion"].includes(key) ? secret : value,
      );
      expect(
        JSON.stringify(
          parseDocument(spoilt).diagnostics.map((finding) => [
            finding.params,
            languages.map((language) => describeFinding(finding, modelCatalogue, language).message),
          ]),
        ),
      ).not.toContain(secret);
    }),
    { numRuns: 40 },
  );
});

test("also a Standard Schema", async () => {
  const standard = parseActivityLog["~standard"];
  expect(standard.vendor).toBe("cop-sdk");
  expect(await standard.validate(log(activity))).toEqual({ value: log(activity) });
  expect(await standard.validate(log({ ...activity, title: 3 }))).toMatchObject({ issues: [{ path: ["activities", "0", "title"] }] });
});

test("every text is there in six languages, with the same parameters", () => {
  expect(catalogueFaults(modelCatalogue)).toEqual([]);
});

test("every term that a schema can name has a word", () => {
  const forms = new Set<string>();
  const visit = (schema: unknown): void => {
    const definition = (schema as { _zod: { def: Record<string, unknown> } })._zod.def;
    const form = (schema as { meta(): { form?: string } | undefined }).meta()?.form;
    if (form) forms.add(`form/${form}`);
    for (const child of [
      definition.element,
      definition.innerType,
      definition.keyType,
      definition.valueType,
      ...((definition.options as unknown[]) ?? []),
      ...Object.values((definition.shape as object) ?? {}),
    ])
      if (child) visit(child);
  };
  for (const schema of Object.values(documentSchemas)) visit(schema);
  expect([...forms].filter((form) => !Object.hasOwn(modelCatalogue.en, form))).toEqual([]);
  expect(forms.size).toBeGreaterThan(5);
});

test("the walks know every kind of schema that the model uses", () => {
  expect(codesOf(documentSchemas["activity-log"].shape.type)).toEqual(["activity-log"]);
  expect(pointersOf({ a: [1] })).toEqual(["/a", "/a/0"]);
});
