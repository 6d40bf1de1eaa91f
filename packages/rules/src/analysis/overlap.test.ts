import fc from "fast-check";
import { expect, test } from "vitest";
import { book } from "../../test/support/books.js";
import { planOf } from "../plan.js";
import { meet, overlapOf } from "./overlap.js";
import { withoutColumn } from "./problem.js";

test("boxes meet where they have a point in common, and only there", () => {
  let [apart, together] = [0, 0];
  fc.assert(
    fc.property(book(6, 2), fc.nat(8), (pack, without) => {
      const { columns, rules } = planOf([pack as never]);
      const boxes = rules.map(({ box }) => box);
      for (const a of boxes) {
        for (const b of boxes) {
          const isCommon = overlapOf(columns, a, b) > 0n;
          expect(meet(a, b)).toBe(isCommon);
          expect(meet(a, b, without)).toBe(overlapOf(columns, withoutColumn(a, without), withoutColumn(b, without)) > 0n);
          isCommon ? together++ : apart++;
        }
      }
    }),
  );
  expect(Math.min(apart, together)).toBeGreaterThan(100);
});
