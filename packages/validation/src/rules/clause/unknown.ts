import { isClauseId, resolveClause } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/clause/unknown.js";
import { placeRule } from "../../rule.js";
import { serving } from "./example.js";

export const clauseUnknown = placeRule("attribution", {
  code: "clause/unknown",
  texts,
  obligation: "must",
  severity: "error",
  citation: { id: "res67-2014", title: "Resolution 67 (Rev. Dubai, 2014)" },
  mark: "S",
  examples: {
    good: [{ input: logOf(serving("res67-2014/instructs/7")) }],
    bad: [
      { input: logOf(serving("res67-2014/instructs/9")), at: ["/activities/0/serves/0/clause"] },
      { input: logOf(serving("something else")), at: ["/activities/0/serves/0/clause"] },
    ],
  },
  check: ({ value, pointer }) => {
    if (isClauseId(value.clause)) return undefined;
    const found = resolveClause(value.clause);
    if (found.kind !== "unknown") return undefined;
    return { pointer: pointer("clause"), params: { nearest: found.nearest ?? { term: "term/none" } } };
  },
});
