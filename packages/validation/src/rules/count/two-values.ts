import { present } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/count/two-values.js";
import { type Finding, placeRule } from "../../rule.js";

const people = (value: number, more: object = {}) => ({ value, kind: "reached", unit: "persons", ...more });

export const countTwoValues = placeRule("activity", {
  code: "count/two-values",
  texts,
  obligation: "should",
  severity: { complete: "advice" },
  citation: { none: "Seen for one programme: 327 and 337 people reached, of two periods." },
  mark: "S",
  examples: {
    good: [
      { input: logOf({ participants: [people(327, { asOf: "2023" }), people(337, { asOf: "2024" })] }) },
      { input: logOf({ participants: [people(300, { kind: "target" }), people(327)] }) },
    ],
    bad: [{ input: logOf({ participants: [people(327), people(337)] }), at: ["/activities/0/participants/1"] }],
  },
  applies: ({ value: { participants } }) => (present(participants) ?? []).length > 1,
  check: ({ value: { participants }, pointer }) => {
    const first = new Map<string, number>();
    return (present(participants) ?? []).flatMap(({ value, kind, unit, asOf, note }, index): readonly Finding[] => {
      const key = JSON.stringify([kind, unit, asOf]);
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, index);
      const other = earlier === undefined ? undefined : present(participants)?.[earlier];
      return earlier === undefined || other?.value === value || other?.note !== note
        ? []
        : [{ pointer: pointer("participants", index), params: { kind }, related: [pointer("participants", earlier)] }];
    });
  },
});
