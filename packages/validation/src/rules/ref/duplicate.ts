import { activity, log, logOf, source } from "../../examples.js";
import { texts } from "../../messages/ref/duplicate.js";
import { type Finding, placeRule } from "../../rule.js";

export const refDuplicate = placeRule("records", {
  code: "ref/duplicate",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Ids inside a document are this project's own; references to them must be clear." },
  mark: "D",
  examples: {
    good: [{ input: log([activity(), activity({ id: "A2" })]) }],
    bad: [
      { input: log([activity(), activity({ id: "A2" }), activity()]), at: ["/activities/2/id"] },
      {
        input: logOf(
          {
            leads: [
              { id: "b1", name: "Ministry" },
              { id: "b1", name: "Regulator" },
            ],
          },
          { sources: [source()] },
        ),
        at: ["/activities/0/leads/1/id"],
      },
    ],
  },
  check: ({ value, step, pointer }) => {
    const first = new Map<unknown, number>();
    const found: Finding[] = [];
    for (const [index, { id }] of value.entries()) {
      const earlier = first.get(id);
      if (typeof id !== "string") continue;
      if (earlier === undefined) first.set(id, index);
      else found.push({ pointer: pointer(index, "id"), params: { id, list: String(step) }, related: [pointer(earlier, "id")] });
    }
    return found;
  },
});
