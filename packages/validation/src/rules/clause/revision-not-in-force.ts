import { toPointer } from "@cop-sdk/diagnostics";
import { type Activity, revisionInForceOn } from "@cop-sdk/model";
import { activity, log } from "../../examples.js";
import { texts } from "../../messages/clause/revision-not-in-force.js";
import { documentRule } from "../../rule.js";
import { summed } from "../summed.js";
import { serving } from "./example.js";

/** Whether a record is said to serve a clause of a text that was surely not in force at its time. */
function servesOtherText({ date, serves = [] }: Activity): boolean {
  const when = date.start ?? date.end;
  if (when === undefined) return false;
  const inForce = revisionInForceOn("res67", when);
  return serves.some(
    ({ clause }) => /^res67-\d{4}\//.test(clause) && inForce.kind !== "unknown" && !(inForce.kind === "known" && clause.startsWith(`${inForce.id}/`)),
  );
}

export const clauseRevisionNotInForce = documentRule(["activity-log", "quarterly-report", "national-return"], {
  code: "clause/revision-not-in-force",
  texts,
  obligation: "may",
  severity: { complete: "info" },
  citation: { id: "RP-008" },
  mark: "I",
  examples: {
    good: [{ input: log([activity(serving("res67-2014/instructs/4"))]) }],
    bad: [{ input: log([activity(), activity({ id: "A2", date: { start: "2019-03" }, ...serving("res67-2014/instructs/4") })]), at: ["/activities"] }],
  },
  applies: ({ activities }) => activities.some(({ serves = [] }) => serves.length > 0),
  check: ({ activities }) => summed("/activities", activities, servesOtherText, (index) => toPointer(["activities", index])),
});
