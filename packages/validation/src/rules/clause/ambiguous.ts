import { isClauseId, resolveClause } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/clause/ambiguous.js";
import { placeRule } from "../../rule.js";
import { serving } from "./example.js";

export const clauseAmbiguous = placeRule("attribution", {
  code: "clause/ambiguous",
  texts,
  obligation: "must",
  severity: "error",
  citation: { id: "res67-2014", title: "Resolution 67 (Rev. Dubai, 2014)" },
  mark: "S",
  examples: {
    good: [{ input: logOf(serving("res67-2014/instructs/8")) }, { input: logOf(serving("res67-2014/instructs/8bis")) }],
    bad: [{ input: logOf(serving("instructs the Director 8")), at: ["/activities/0/serves/0/clause"] }],
  },
  check: ({ value, pointer }) => {
    if (isClauseId(value.clause)) return undefined;
    const found = resolveClause(value.clause);
    return found.kind === "ambiguous" ? { pointer: pointer("clause"), params: { candidates: found.candidates } } : undefined;
  },
});
