import { suggest } from "@cop-sdk/diagnostics";
import { logOf, source, strategy } from "../../examples.js";
import { texts } from "../../messages/reference/unknown.js";
import { placeRule } from "../../rule.js";
import { idsIn, namedIds, targetOf } from "./lists.js";

/** Longest list in which a near id is looked for. */
const longestList = 200;

export const referenceUnknown = placeRule("reference", {
  code: "reference/unknown",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Ids inside a document are this project's own; the rule keeps documents whole." },
  mark: "D",
  examples: {
    good: [
      { input: logOf({ sources: ["S1"] }, { sources: [source()] }) },
      { input: strategy({ goals: [{ id: "g1", text: "Safer services" }], actions: [{ id: "a1", activity: "Training", goal: "g1" }] }) },
    ],
    bad: [
      { input: logOf({ sources: ["S1", "S2"] }, { sources: [source()] }), at: ["/activities/0/sources/1"] },
      { input: logOf({ conflicts: [{ about: "date", values: [{ value: "x", sources: ["S9"] }] }] }), at: ["/activities/0/conflicts/0/values/0/sources/0"] },
      {
        input: strategy({ goals: [{ id: "goal-1", text: "Safer services" }], actions: [{ id: "a1", activity: "Training", goal: "gaol-1" }] }),
        at: ["/actions/0/goal"],
      },
    ],
  },
  applies: ({ step }) => targetOf(step) !== undefined,
  check: ({ value, step, document, pointer }) => {
    const list = targetOf(step) ?? "";
    const ids = idsIn(document, list);
    if (typeof value === "string" ? ids.has(value) : value.every((id) => ids.has(id))) return undefined;
    return namedIds(value).flatMap(([id, below]) => {
      if (ids.has(id)) return [];
      const near = ids.size <= longestList ? suggest(id, [...ids]) : undefined;
      return [{ pointer: pointer(...below), params: { list, id, nearest: near ?? { term: "term/none" } }, detail: id }];
    });
  },
});
