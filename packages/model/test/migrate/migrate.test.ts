import { catalogueFaults, describe as describeFinding, type JsonPatchOperation, languages, valueAt } from "@cop-sdk/diagnostics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyPatch, migrate, modelCatalogue } from "../../src/index.js";
import { defineMigrations } from "../../src/migrate/define-migrations.js";
import type { MigrationStep } from "../../src/migrate/migration-step.js";
import { smallJson } from "../arbitrary.js";
import { mutationOf, pointersOf } from "../mutate.js";
import { full0, full1, rich0, rich1 } from "./documents.js";
import { step0To1 } from "./step-0-1.js";

const move = defineMigrations([step0To1]);
const migrated = (value: unknown, to: string, along = move) => {
  const result = along(value, { to });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
};
const told = (findings: readonly { code: string; pointer: string }[]) => findings.map(({ code, pointer }) => `${code} ${pointer}`);

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

describe("the fixture step", () => {
  test("up: the document, the losses by name, the questions", () => {
    const { document, receipt } = migrated(full0, "1");
    expect(document).toEqual(full1);
    expect(receipt).toMatchObject({ from: "0", to: "1" });
    expect(told(receipt.losses)).toEqual(["migrate/lost /activities/0/rating"]);
    expect(receipt.questions.map(({ code, pointer, params }) => [code, pointer, params.member])).toEqual([
      ["migrate/choice-needed", "/activities/0/participants/0", "kind"],
      ["migrate/value-needed", "/activities/0", "status"],
    ]);
  });

  test("down: what has no place is named at its place in the given document", () => {
    const { document, receipt } = migrated(rich1, "0");
    expect(document).toEqual(rich0);
    expect(told(receipt.losses)).toEqual([
      "migrate/lost /title/en",
      "migrate/lost /activities/0/date/statedAs",
      "migrate/lost /activities/0/participants/0/kind",
      "migrate/lost /activities/0/participants/0/unit",
      "migrate/lost /activities/0/participants/1",
    ]);
    expect(receipt.questions).toEqual([]);
  });

  test("there and back is the identity where nothing was lost", () => {
    const { rating: _, ...first } = full0.activities[0] as Record<string, unknown>;
    const lossless = { ...full0, activities: [first, full0.activities[1]] };
    const up = migrated(lossless, "1");
    expect(up.receipt.losses).toEqual([]);
    const down = migrated(up.document, "0");
    expect(down.receipt.losses).toEqual([]);
    expect(down.document).toEqual(lossless);
  });
});

/** Documents near the fixtures, broken in places: nobody has checked what a migration meets. */
const anyDocument = fc.oneof(
  ...[full0, full1, rich0, rich1].map((document) => fc.oneof(fc.constant(document), mutationOf(document), mutationOf(document).chain(mutationOf))),
  fc.record({
    type: fc.constantFrom("activity-log", "other"),
    modelVersion: fc.constantFrom("0", "1"),
    title: smallJson,
    activities: smallJson,
    language: smallJson,
  }),
);
const version = fc.constantFrom("0", "1");

describe("every migration", () => {
  test("leaves its input alone, is described by its patch, and changes nothing when run again", () => {
    fc.assert(
      fc.property(anyDocument, version, (document, to) => {
        const { document: result, receipt } = migrated(frozen(document), to);
        expect(applyPatch(document, receipt.patch)).toEqual(result);
        expect(result.modelVersion).toBe(to);
        const again = migrated(result, to);
        expect(again.document).toBe(result);
        expect(again.receipt).toEqual({ from: to, to, patch: [], losses: [], questions: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("loses no text without naming its place", () => {
    fc.assert(
      fc.property(anyDocument, version, (document, to) => {
        const marked = markTexts(document);
        const { document: result, receipt } = migrated(marked, to);
        const kept = JSON.stringify(result);
        for (const pointer of pointersOf(marked)) {
          const text = valueAt(marked, pointer);
          if (typeof text !== "string" || !text.startsWith("mark-") || kept.includes(text)) continue;
          expect(receipt.losses.some((loss) => pointer === loss.pointer || pointer.startsWith(`${loss.pointer}/`))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("gives the receipt's findings as its diagnostics, in words of six languages without text of the document", () => {
    const result = move(rich1, { to: "0" });
    expect(result.ok && [...result.value.receipt.losses, ...result.value.receipt.questions]).toEqual(result.diagnostics);
    for (const finding of [...result.diagnostics, ...move(full0, { to: "1" }).diagnostics])
      for (const language of languages) {
        const { message, guidance } = describeFinding(finding, modelCatalogue, language);
        expect(message).not.toMatch(/\{|^migrate\//);
        expect(guidance).not.toContain("{");
        expect(message).not.toMatch(/février|Activités/);
      }
    expect(catalogueFaults(modelCatalogue)).toEqual([]);
  });
});

/** The document with a text of its own at every text but those that steer the step. */
function markTexts(document: unknown): unknown {
  let count = 0;
  return JSON.parse(JSON.stringify(document), (key, value) =>
    typeof value === "string" && !["type", "modelVersion", "language", "when"].includes(key) ? `mark-${count++}.` : value,
  );
}

describe("steps after one another", () => {
  const rename = (from: string, to: string) => ({
    changes: [{ operation: { op: "move", from: `/${from}`, path: `/${to}` } satisfies JsonPatchOperation }],
    questions: [],
  });
  const step1To2: MigrationStep = {
    from: "1",
    to: "2",
    up: ({ activities }) => (activities === undefined ? { changes: [], questions: [] } : rename("activities", "events")),
    down: ({ events }) => (events === undefined ? { changes: [], questions: [] } : rename("events", "activities")),
  };
  const step2To3: MigrationStep = {
    from: "2",
    to: "3",
    up: ({ extra, title }) => ({
      changes: [
        ...(extra === undefined ? [] : [{ operation: { op: "remove", path: "/extra" } } as const]),
        {
          operation: { op: "replace", path: "/title", value: String(Object.values(title as object)[0]).slice(0, 4) },
          carries: ["/title"],
          reduces: true,
        } as const,
      ],
      questions: [],
    }),
    down: () => ({ changes: [], questions: [] }),
  };
  const chain = defineMigrations([step0To1, step1To2, step2To3]);

  test("a place is named as it stands in the document that was given, with the version that has no room for it", () => {
    const { receipt, document } = migrated(full0, "3", chain);
    expect(document).toMatchObject({ modelVersion: "3", title: "Acti", events: full1.activities });
    expect(receipt.losses.map(({ code, pointer, params }) => [code, pointer, params.version])).toEqual([
      ["migrate/lost", "/activities/0/rating", "1"],
      ["migrate/lost", "/extra", "3"],
      ["migrate/reduced", "/title", "3"],
    ]);
    expect(applyPatch(full0, receipt.patch)).toEqual(document);
  });

  test("the way back takes the steps in turn", () => {
    const { activities, ...rest } = full1;
    const { document } = migrated({ ...rest, modelVersion: "2", events: activities }, "0", chain);
    expect(document).toMatchObject({
      modelVersion: "0",
      title: full0.title,
      activities: [{ when: "2019-06-21/2019-06-22", attendance: 40 }, { when: "2019-07" }],
    });
  });

  test("steps that do not follow each other are a programming mistake", () => {
    expect(() => defineMigrations([step0To1, step2To3])).toThrow("follow each other");
  });
});

describe("what cannot be migrated is told", () => {
  test.each([
    [{ ...full0, modelVersion: "9" }, "migrate/unknown-version", "/modelVersion"],
    [{ ...full0, modelVersion: 1 }, "migrate/unknown-version", "/modelVersion"],
    [{ type: "activity-log" }, "structure/no-version", ""],
    [[], "structure/not-a-document", ""],
    [{ ...full0, at: new Date(0) }, "structure/not-json", "/at"],
    [JSON.parse('{"modelVersion":"0","__proto__":{}}'), "structure/forbidden-key", "/__proto__"],
  ])("%j", (value, code, pointer) => {
    const result = move(value);
    expect(result.ok).toBe(false);
    expect(told(result.diagnostics)).toEqual([`${code} ${pointer}`]);
  });

  test("a version that nobody can write", () => {
    expect(told(move(full0, { to: "7" }).diagnostics)).toEqual(["migrate/unknown-target "]);
  });
});

describe("the published migration", () => {
  test("knows the one version of the model", () => {
    const result = migrate(full1);
    expect(result.ok && result.value.document).toBe(full1);
    expect(migrate(full0).ok).toBe(false);
  });
});
