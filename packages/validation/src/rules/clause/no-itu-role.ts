import { toPointer } from "@cop-sdk/diagnostics";
import { type Activity, clauseEvidence, type OperativeClauseId } from "@cop-sdk/model";
import { activity, log } from "../../examples.js";
import { texts } from "../../messages/clause/no-itu-role.js";
import { documentRule } from "../../rule.js";
import { summed } from "../summed.js";
import { serving } from "./example.js";

const needsItu = ({ serves = [] }: Activity): boolean =>
  serves.some(({ clause }) => Object.hasOwn(clauseEvidence, clause) && clauseEvidence[clause as OperativeClauseId].requiresItuRole);

export const clauseNoItuRole = documentRule(["activity-log", "quarterly-report", "national-return"], {
  code: "clause/no-itu-role",
  texts,
  obligation: "should",
  severity: { complete: "advice" },
  citation: { id: "res67-2014/instructs/5" },
  mark: "D",
  examples: {
    good: [{ input: log([activity({ ...serving("res67-2014/instructs/4"), ituRole: "support" })]) }],
    bad: [
      {
        input: log([activity({ ...serving("res67-2014/instructs/4"), ituRole: "none-seen" }), activity({ id: "A2", ...serving("res67-2014/instructs/1") })]),
        at: ["/activities"],
      },
    ],
  },
  applies: ({ activities }) => activities.some(needsItu),
  check: ({ activities }) =>
    summed(
      "/activities",
      activities,
      (one) => needsItu(one) && (one.ituRole === undefined || one.ituRole === "none-seen"),
      (index) => toPointer(["activities", index]),
    ),
});
