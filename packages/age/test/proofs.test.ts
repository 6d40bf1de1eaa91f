import { compile } from "@cop-sdk/rules";
import { analyse, diff } from "@cop-sdk/rules/analyse";
import { describe, expect, test } from "vitest";
import { codes, type Family, families, laws, packs, recordOf } from "../src/packs/index.js";

const records = new Map([...laws.flatMap((law) => law.records), ...codes.flatMap((code) => code.requirements)].map((record) => [record.id, record]));

/**
 * Where an older child gets the stricter answer, because a rule of the record says so (P6).
 * vn-decree13: from 7 the child's own consent is asked for beside the parents'. th-pdpa: from 10 to 19 consent is conditional, below 10 a parent's consent is enough.
 * tr-7578:1517: duties for accounts of 15 to 17, below there is none.
 */
const stricterWhenOlder: Readonly<Record<Family, readonly string[]>> = {
  "age-bands": [],
  "design-codes": ["tr-7578:1517"],
  "digital-consent": ["th-pdpa", "vn-decree13"],
  proportionality: [],
};

describe.each(families)("the packs of %s, proved over every input", (family) => {
  const analysis = analyse(compile(packs(family)), { monotone: ["age"] });
  const recordsOf = (rules: readonly string[]) => [...new Set(rules.map(recordOf))].sort();

  test("every check came to its end", () => {
    const { conflicts, notMonotone, redundant, unreachable } = analysis;
    expect([conflicts, notMonotone, redundant, unreachable].map(({ finished }) => finished)).toEqual([true, true, true, true]);
  });

  test("no two rules contradict each other", () => {
    expect(analysis.conflicts.findings).toEqual([]);
  });

  test("no rule is unreachable or redundant without a reason in its record", () => {
    const found = recordsOf([...analysis.unreachable.findings, ...analysis.redundant.findings].map(({ rule }) => rule));
    expect(found.filter((id) => records.get(id)?.accepted === undefined)).toEqual([]);
  });

  test("P6: an older child's answer is not stricter, unless a record says so", () => {
    const stricter = analysis.notMonotone.findings.filter(({ effect }) => effect.decision !== undefined).flatMap(({ rules }) => rules);
    expect(recordsOf(stricter)).toEqual(stricterWhenOlder[family]);
  });
});

test("no accepted reason is out of date", () => {
  const found = new Set(
    families.flatMap((family) => {
      const { redundant, unreachable } = analyse(compile(packs(family)));
      return [...redundant.findings, ...unreachable.findings].map(({ rule }) => recordOf(rule));
    }),
  );
  const accepted = [...records.values()].filter((record) => record.accepted !== undefined).map(({ id }) => id);
  expect(accepted.filter((id) => !found.has(id))).toEqual([]);
});

describe("P1, P7 and P14, proved over every input", () => {
  const shipped = families.flatMap(packs);

  test("P1 and P7: before the first window and after the last, and where no place is named, nothing restricts", () => {
    const scopes = [
      { on: { below: "1990-01-01" } },
      {
        jurisdiction: ["other" as const],
        aspect: ["data-consent" as const, "account" as const, "app-download" as const, "content-access" as const, "ads" as const],
      },
    ];
    for (const family of ["digital-consent", "design-codes"] as const) {
      for (const scope of scopes) {
        const restricted = analyse(compile(packs(family)), { scope, wanted: [{ decision: "allow-with-safeguards" }] }).gaps.findings[0];
        const free = analyse(compile(packs(family)), { scope, wanted: [{ decision: "allow" }] }).gaps;
        expect(free.verdict).toBe("proved");
        expect(restricted?.count).toBe(everything(scope));
      }
    }
  });

  test("P7: each rule of a place names its place, and each rule has a window", () => {
    for (const { id, level, when, window } of shipped.flatMap(({ rules }) => rules)) {
      expect([id, level === "international" || when.jurisdiction !== undefined]).toEqual([id, true]);
      expect(level === "subdivision" ? when.subdivision : "any", id).toBeDefined();
      expect(Object.hasOwn(window, "from"), id).toBe(true);
    }
  });

  test("P14: without drafts and what courts stopped, every answer is the same", () => {
    const idle = ["proposed", "announced", "political", "struck-down", "enjoined"];
    const without = shipped.map((pack) => ({ ...pack, rules: pack.rules.filter(({ status }) => !idle.includes(status)) }));
    const changes = diff(compile(shipped), compile(without));
    expect(changes.effects.findings).toEqual([]);
    expect(changes.effects.finished).toBe(true);
    expect(changes.rules.removed.length).toBeGreaterThan(20);
  }, 60_000);

  /** How many inputs a scope holds, counted by a pack without rules. */
  function everything(scope: object): bigint | undefined {
    const [first] = shipped;
    const empty = compile([{ ...(first as (typeof shipped)[0]), rules: [] }]);
    return analyse(empty, { scope, wanted: [{ decision: "allow-with-safeguards" }] }).gaps.findings[0]?.count;
  }
});
