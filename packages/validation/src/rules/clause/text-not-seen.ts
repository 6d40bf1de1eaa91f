import { resolveClause } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/clause/text-not-seen.js";
import { placeRule } from "../../rule.js";
import { serving } from "./example.js";

export const clauseTextNotSeen = placeRule("attribution", {
  code: "clause/text-not-seen",
  texts,
  obligation: "may",
  severity: "info",
  citation: { id: "res67-2014", title: "Resolution 67 (Rev. Dubai, 2014)" },
  mark: "S",
  examples: {
    good: [{ input: logOf(serving("res67-2014/instructs/7")) }],
    bad: [{ input: logOf(serving("res67-2017/instructs/7")), at: ["/activities/0/serves/0/clause"] }],
  },
  check: ({ value, pointer }) => {
    const found = resolveClause(value.clause);
    return found.kind === "text-not-seen" ? { pointer: pointer("clause"), params: { revision: found.revision } } : undefined;
  },
});
