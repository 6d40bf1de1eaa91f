import { compile, statuses } from "@cop-sdk/rules";
import { describe, expect, test } from "vitest";
import { type AgeRule, codes, type DatedRecord, laws, notExpressed, packOfCode, packOfLaw, packs as packsOf, recordOf } from "../src/packs/index.js";
import { acceptedBy, dayAfter, dayBefore } from "./support.js";

const records = new Map<string, DatedRecord>(
  [...laws.flatMap((law) => law.records), ...codes.flatMap((code) => code.requirements)].map((record) => [record.id, record]),
);
const packs = [...laws.map(packOfLaw), ...codes.map(packOfCode), ...packsOf("proportionality").filter(({ rules }) => rules.length > 0)];

/** Whether a record counts on a day, worked out from its data alone. */
function counts({ enforceability, status, window }: DatedRecord, day: string): boolean {
  if (!["decides", "recommends"].includes(statuses[status]) || window.from === null) return false;
  if (day < window.from || (window.below !== undefined && day >= window.below)) return false;
  return (
    enforceability === undefined ||
    enforceability.some(({ below, from, state }) => state === "enforceable" && day >= from && (below === undefined || day < below))
  );
}

const edgesOf = ({ enforceability = [], window }: DatedRecord): readonly string[] =>
  [window, ...enforceability].flatMap(({ from, below }) => [from, below].filter((day): day is string => typeof day === "string"));

test("no record, no window and no court window is left out of what follows", () => {
  const tested = [...new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => recordOf(id))))];
  expect([...records.keys()].filter((id) => !tested.includes(id))).toEqual(notExpressed.map(({ id }) => id).filter((id) => records.has(id)));
  const own = tested.map((id) => records.get(id) ?? expect.fail());
  expect({
    records: own.length,
    firstDays: own.filter(({ window }) => window.from !== null).length,
    lastDays: own.filter(({ window }) => window.below !== undefined).length,
    courtWindows: own.flatMap(({ enforceability = [] }) => enforceability).length,
  }).toEqual({ records: 287, firstDays: 260, lastDays: 3, courtWindows: 56 });
});

describe.each(packs.map((pack) => [pack.id, pack] as const))("%s", (_, pack) => {
  const engine = compile([pack]);

  test.each((pack.rules as readonly AgeRule[]).map((rule) => [rule.id, rule] as const))("%s holds on its days and on no other", (id, rule) => {
    const record = records.get(recordOf(id)) ?? expect.fail();
    const days = new Set(edgesOf(record).flatMap((day) => [dayBefore(day), day, dayAfter(day)]));
    for (const on of [...days, "1950-01-01", "2150-01-01"]) {
      const outcome = engine.decide({ ...acceptedBy(rule), on } as never);
      const found = [...outcome.because.map(({ rule: other }) => other), ...outcome.setAside.map(({ rule: other }) => other)].includes(id);
      expect([on, found]).toEqual([on, counts(record, on)]);
    }
  });
});
