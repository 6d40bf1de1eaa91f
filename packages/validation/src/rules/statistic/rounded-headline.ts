import { logOf, source } from "../../examples.js";
import { texts } from "../../messages/statistic/rounded-headline.js";
import { placeRule } from "../../rule.js";

/** Whether a number is another one rounded to its first or its first two digits. */
function isRounded(rough: number, exact: number): boolean {
  if (rough === exact || exact < 100 || !Number.isInteger(rough) || !Number.isInteger(exact)) return false;
  const size = 10 ** Math.floor(Math.log10(exact));
  return [size, size / 10].some((unit) => Math.round(exact / unit) * unit === rough);
}

const conflict = (...values: readonly number[]) =>
  logOf({ conflicts: [{ about: "participants", values: values.map((value) => ({ value, sources: ["S1"] })) }] }, { sources: [source()] });

export const statisticRoundedHeadline = placeRule("conflict", {
  code: "statistic/rounded-headline",
  texts,
  obligation: "may",
  severity: { complete: "advice" },
  citation: { none: "Seen on a real page: 8000 in the headline, 7750 in the text." },
  mark: "S",
  examples: {
    good: [{ input: conflict(337, 327) }],
    bad: [{ input: conflict(8000, 7750), at: ["/activities/0/conflicts/0"] }],
  },
  applies: ({ value: { values } }) => values.filter(({ value }) => typeof value === "number").length > 1,
  check: ({ value: { values } }) => {
    const numbers = values.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    return numbers.some((rough) => numbers.some((exact) => isRounded(rough, exact))) ? {} : undefined;
  },
});
