import { isClauseId, resolveClause } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/clause/not-an-id.js";
import { placeRule } from "../../rule.js";
import { serving } from "./example.js";

export const clauseNotAnId = placeRule("attribution", {
  code: "clause/not-an-id",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "The ids of clauses are this project's own." },
  mark: "D",
  examples: {
    good: [{ input: logOf(serving("res67-2014/invites-member-states/2")) }],
    bad: [{ input: logOf(serving("invites Member States 2")), at: ["/activities/0/serves/0/clause"] }],
  },
  check: ({ value, pointer }) => {
    if (isClauseId(value.clause)) return undefined;
    const found = resolveClause(value.clause);
    if (found.kind !== "found") return undefined;
    return { pointer: pointer("clause"), params: { id: found.id }, fix: { patch: [{ op: "replace", path: pointer("clause"), value: found.id }] } };
  },
});
