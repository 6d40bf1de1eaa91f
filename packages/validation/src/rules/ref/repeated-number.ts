import { strategy } from "../../examples.js";
import { texts } from "../../messages/ref/repeated-number.js";
import { type Finding, placeRule } from "../../rule.js";

const actions = (...refs: readonly string[]) =>
  strategy({ actions: refs.map((officialRef, index) => ({ id: `a${index}`, activity: "Training", officialRef })) });

export const refRepeatedNumber = placeRule("records", {
  code: "ref/repeated-number",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "Seen in a real plan: numbers that start again in every theme; 1.10 read as 1.1 by a spreadsheet." },
  mark: "S",
  examples: {
    good: [{ input: actions("1.1", "1.2") }],
    bad: [{ input: actions("1.1", "1.9", "1.1"), at: ["/actions/2/officialRef"] }],
  },
  applies: ({ value }) => value.some(({ officialRef }) => typeof officialRef === "string"),
  check: ({ value, pointer }) => {
    const first = new Map<string, number>();
    const found: Finding[] = [];
    for (const [index, { officialRef, goal }] of value.entries()) {
      if (typeof officialRef !== "string") continue;
      const key = `${officialRef.trim()} ${typeof goal === "string" ? goal : ""}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, index);
      else found.push({ pointer: pointer(index, "officialRef"), related: [pointer(earlier, "officialRef")] });
    }
    return found;
  },
});
