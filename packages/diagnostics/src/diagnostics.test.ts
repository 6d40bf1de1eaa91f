import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import {
  atLeast,
  catalogueFaults,
  checksum,
  compareDiagnostics,
  type Diagnostic,
  defineCatalogue,
  describe,
  directionOf,
  fingerprintOf,
  formatJson,
  formatText,
  fromPointer,
  hasAtLeast,
  idPath,
  joinCatalogues,
  languages,
  sortDiagnostics,
  suggest,
  toPointer,
  UsageError,
  valueAt,
} from "./index.js";

const finding = (over: Partial<Diagnostic> = {}): Diagnostic => ({
  code: "demo/late",
  severity: "warning",
  obligation: "should",
  pointer: "/date",
  params: { days: 3 },
  fingerprint: "0",
  ...over,
});

const english = { "demo/late": { message: "The report is {days} days late.", guidance: "Send it now." } };
const french = { "demo/late": { message: "Le rapport a {days} jours de retard.", guidance: "Envoyez-le." } };
const catalogue = defineCatalogue({ ar: english, en: english, es: english, fr: french, ru: english, zh: english });

group("pointers", () => {
  test("steps → pointer → steps is the identity", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        expect(fromPointer(toPointer(steps))).toEqual(steps);
      }),
    );
  });

  test("only own members are found", () => {
    expect(valueAt({ a: [{ "b/c": 1 }] }, "/a/0/b~1c")).toBe(1);
    expect(valueAt({}, "/constructor")).toBeUndefined();
    expect(valueAt([], "/length")).toBe(0);
    expect(valueAt("text", "/0")).toBeUndefined();
  });
});

group("catalogues", () => {
  test("a finding is described in a language, with its parameters", () => {
    expect(describe(finding(), catalogue, "fr")).toMatchObject({ message: "Le rapport a 3 jours de retard.", guidance: "Envoyez-le.", code: "demo/late" });
    expect(describe(finding({ params: {} }), catalogue).message).toBe("The report is {days} days late.");
    expect(describe(finding({ code: "toString" }), catalogue)).toMatchObject({ message: "toString", guidance: "" });
  });

  test("lists and terms are written in the language", () => {
    const text = { x: { message: "{list} {term}", guidance: "-" }, "term/text": { message: "نص", guidance: "-" } };
    const words = defineCatalogue({ ar: text, en: text, es: text, fr: text, ru: text, zh: text });
    const both = finding({ code: "x", params: { list: ["a", "b"], term: { term: "term/text" } } });
    expect(describe(both, words, "ar").message).toBe("a، b نص");
    expect(describe(both, words, "zh").message).toBe("a、b نص");
    expect(describe(finding({ code: "x", params: { list: [], term: { term: "term/none" } } }), words).message).toBe(" term/none");
  });

  test("dates and ranges keep their order between Arabic letters", () => {
    const dated = finding({ params: { days: "2026-01-31", places: ["10-12", "US-TX", "7"] } });
    const template = { "demo/late": { message: "{days}؛ {places}", guidance: "-" } };
    const words = defineCatalogue({ ar: template, en: template, es: template, fr: template, ru: template, zh: template });
    expect(describe(dated, words, "ar").message).toBe("\u200e2026-01-31؛ \u200e10-12، US-TX، 7");
    expect(describe(dated, words, "ru").message).toBe("2026-01-31؛ 10-12, US-TX, 7");
  });

  test("faults that types cannot see are told", () => {
    expect(catalogueFaults(catalogue)).toEqual([]);
    expect(catalogueFaults({ ...catalogue, es: { "demo/late": { message: "Tarde.", guidance: " " } } })).toEqual([
      'es demo/late: expected parameters "{days}", found ""',
      "es demo/late: empty text",
    ]);
    expect(
      catalogueFaults({
        ...catalogue,
        ar: { "demo/late": { message: "التقرير متأخر, {days}", guidance: "اكتب 2026-01-31." } },
        zh: { "demo/late": { message: "报告迟交{days}天(已记录)", guidance: "请提交;谢谢。" } },
      }),
    ).toEqual(['ar demo/late: sign "ر,"', 'ar demo/late: sign "ب 2026-0"', 'zh demo/late: sign "天("', 'zh demo/late: sign "交;"']);
    const right = { "demo/late": { message: "请写 {days}：", guidance: "cop (JSON)；\u200e" } };
    expect(catalogueFaults({ ...catalogue, zh: right, ar: { "demo/late": { message: "{days}، ISO 3166-1", guidance: "مثل \u200e2026-01-31؟" } } })).toEqual([]);
  });

  test("joined catalogues keep the first definition", () => {
    const other = { "demo/late": { message: "other", guidance: "-" }, "demo/new": { message: "new", guidance: "-" } };
    const joined = joinCatalogues(catalogue, defineCatalogue({ ar: other, en: other, es: other, fr: other, ru: other, zh: other }));
    expect(describe(finding(), joined).message).toBe("The report is 3 days late.");
    expect(describe(finding({ code: "demo/new" }), joined).message).toBe("new");
  });
});

group("identity and order", () => {
  test("a path by ids outlives a reordering", () => {
    expect(idPath({ list: [{ id: "b" }, { id: "a", x: 1 }] }, "/list/1/x")).toBe("/list/[a]/x");
    expect(idPath({ list: [{ x: 1 }] }, "/list/0/x")).toBe("/list/[]/x");
    expect(fingerprintOf("c", { id: "d", list: [{ id: "a" }] }, "/list/0")).toBe(fingerprintOf("c", { id: "d", list: [{}, { id: "a" }] }, "/list/1"));
    expect(fingerprintOf("c", { id: "d" }, "")).not.toBe(fingerprintOf("c", { id: "e" }, ""));
  });

  test("checksums differ for texts that differ", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => (a === b) === (checksum(a) === checksum(b))),
      { numRuns: 2000 },
    );
    expect(checksum("")).toMatch(/^[0-9a-f]{16}$/);
  });

  test("findings have one order, whatever order they came in", () => {
    const findings = fc.array(
      fc.record({
        file: fc.constantFrom("a", "b"),
        pointer: fc.constantFrom("/list/2", "/list/10", "/list", "/a", ""),
        code: fc.constantFrom("x", "y"),
        line: fc.integer({ min: 1, max: 3 }),
      }),
    );
    fc.assert(
      fc.property(
        findings.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const made = (items: typeof list) =>
            items.map(({ line, ...item }) => finding({ ...item, range: { start: { line, column: 1 }, end: { line, column: 2 } } }));
          expect(sortDiagnostics(made(shuffled))).toEqual(sortDiagnostics(made(list)));
        },
      ),
    );
    expect(compareDiagnostics(finding({ pointer: "/list/2" }), finding({ pointer: "/list/10" }))).toBeLessThan(0);
  });

  test("severities have an order", () => {
    expect(atLeast("error", "warning")).toBe(true);
    expect(atLeast("advice", "warning")).toBe(false);
    expect(hasAtLeast([finding()])).toBe(false);
    expect(hasAtLeast([finding()], "warning")).toBe(true);
  });
});

group("formats", () => {
  const placed = finding({ file: "a.json", range: { start: { line: 4, column: 2 }, end: { line: 4, column: 9 } } });

  test("text", () => {
    expect(formatText([placed], { catalogue })).toBe("a.json:4:2 /date warning The report is 3 days late. [demo/late]\n    Send it now.\n");
    expect(formatText([placed], { catalogue, language: "fr", guidance: false })).toBe(
      "a.json:4:2 /date avertissement Le rapport a 3 jours de retard. [demo/late]\n",
    );
    expect(formatText([finding({ pointer: "" })], { catalogue, guidance: false })).toBe("- warning The report is 3 days late. [demo/late]\n");
    expect(formatText([finding({ cell: { sheet: "S1", row: 3, column: 2, heading: "Date" } })], { catalogue, guidance: false })).toContain(
      "S1:3:Date /date warning",
    );
    expect(formatText([placed], { catalogue, color: true })).toContain("\u001b[33mwarning\u001b[0m");
    expect(formatText([], { catalogue })).toBe("");
  });

  test("control characters and marks of direction in names are shown, not sent", () => {
    const hostile = finding({ file: "a\u001b[2J.json", pointer: "/\u202ex" });
    expect(formatText([hostile], { catalogue, guidance: false })).toBe("a\\u001b[2J.json /\\u202ex warning The report is 3 days late. [demo/late]\n");
  });

  test("JSON, the same bytes for the same findings", () => {
    const text = formatJson([placed, finding()], catalogue, "fr");
    expect(formatJson([finding(), placed], catalogue, "fr")).toBe(text);
    expect(JSON.parse(text)).toMatchObject({ format: "cop-diagnostics/1", language: "fr", summary: { error: 0, warning: 2, advice: 0, info: 0 } });
  });
});

test("the nearest word is offered only when it is near", () => {
  expect(suggest("workshp", ["workshop", "webinar"])).toBe("workshop");
  expect(suggest("WORKSHOP", ["workshop"])).toBe("workshop");
  expect(suggest("xyz", ["workshop"])).toBeUndefined();
  expect(suggest("x".repeat(1_000_000), ["x"])).toBeUndefined();
});

test("six languages, one of them from right to left", () => {
  expect(languages.filter((language) => directionOf(language) === "rtl")).toEqual(["ar"]);
  expect(["ar-EG", "fa", "en", "ur-PK", "zh-Hant"].map(directionOf)).toEqual(["rtl", "rtl", "ltr", "rtl", "ltr"]);
});

test("a programming mistake names its remedy", () => {
  const error = new UsageError("usage/x", "There is no such cycle.", "Use one of the cycles of the model.");
  expect(error).toMatchObject({
    code: "usage/x",
    remedy: "Use one of the cycles of the model.",
    message: "There is no such cycle. Use one of the cycles of the model.",
  });
});
