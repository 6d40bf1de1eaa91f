import { readFileSync } from "node:fs";
import { decide, type Facts, fromWire } from "@cop-sdk/age";
import { compile, type Outcome } from "@cop-sdk/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask } from "../src/decide/ask.js";
import { ready } from "../src/decide/engines.js";
import { standingOf } from "../src/decide/standing.js";
import { askedOf } from "../src/facts/door.js";
import { type Family, families, packs, recordOf } from "../src/packs/index.js";
import { anyQuestion, closed } from "./arbitrary.js";

const first = families.filter((family) => family !== "proportionality");
const whole = compile(first.flatMap(packs));
const known = ready(first);
const placeOf = (facts: Facts) => known.at(askedOf(facts).jurisdiction as "other");

const essence = ({ because, coverage: _, provenance: __, ...rest }: Outcome) => ({ ...rest, because: because.map(({ rule }) => rule) });

describe("the engine of one place", () => {
  test("answers as the engine of the whole world does", () => {
    fc.assert(
      fc.property(anyQuestion, (facts) => {
        const asked = askedOf(facts);
        expect(essence(ask(placeOf(facts), asked))).toEqual(essence(whole.decide(asked)));
      }),
      { numRuns: 200 },
    );
  });

  test("loses no rule by what a question cannot reach", () => {
    fc.assert(
      fc.property(anyQuestion, (facts) => {
        const { applied, decision } = decide(facts, { packs: first });
        const answer = whole.decide(askedOf(facts));
        expect([decision, applied]).toEqual([answer.decision, [...new Set(answer.because.map(({ rule }) => recordOf(rule)))].sort()]);
      }),
      { numRuns: 300 },
    );
  });

  test("says of each record that does not apply why not, and of no other", () => {
    fc.assert(
      fc.property(anyQuestion, (given) => {
        const facts = closed(given);
        const asked = askedOf(facts);
        const place = placeOf(facts);
        const answer = place.engine.decide(asked);
        const found = new Set([...answer.because, ...answer.setAside].map(({ rule }) => rule.split("#")[0]));
        for (const entry of place.list) {
          const { reasons } = standingOf(entry, asked);
          const holds = (list: unknown, place: unknown) => list === undefined || (list as readonly unknown[]).includes(place);
          const elsewhere = entry.rules.every(({ when }) => !holds(when.jurisdiction, asked.jurisdiction) || !holds(when.subdivision, asked.subdivision));
          if (!elsewhere) expect([entry.id, reasons.length === 0]).toEqual([entry.id, found.has(entry.id)]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("the wire", () => {
  const { cases } = JSON.parse(readFileSync(new URL("fixtures/worked-cases.json", import.meta.url), "utf8")) as {
    readonly cases: readonly { readonly id: string; readonly packs: readonly Family[]; readonly facts: Facts }[];
  };

  test.each(cases.map((each) => [each.id, each] as const))("%s as a line gives the same outcome", (_, { facts, packs: limited }) => {
    const question = fromWire(JSON.stringify({ ...facts, packs: limited }));
    expect(question.diagnostics).toEqual([]);
    expect(question.ok && decide(question.value.facts, question.value)).toEqual(decide(facts, { packs: limited }));
  });
});
