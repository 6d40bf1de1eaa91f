import { toPointer } from "@cop-sdk/diagnostics";
import { activity, quarterly, source } from "../../../examples.js";
import { texts } from "../../../messages/clause/evidence-claimed-twice.js";
import { serving } from "../../../rules/clause/example.js";
import { acrossRule, type FindingAcross, ofType, type PlaceAcross } from "../../across-rule.js";

const report = (id: string, clause: string) =>
  quarterly({
    id,
    workingGroup: id,
    activities: [activity({ sources: ["S1"], ...serving(clause) })],
    sources: [source({ url: "https://example.org/workshop" })],
  });

export const clauseEvidenceClaimedTwice = acrossRule({
  code: "clause/evidence-claimed-twice",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "res67-2014/instructs/5" },
  mark: "D",
  appliesTo: ["quarterly-report", "national-return"],
  examples: {
    good: [{ documents: [report("a", "res67-2014/instructs/4"), report("b", "res67-2014/instructs/3")] }],
    bad: [{ documents: [report("a", "res67-2014/instructs/4"), report("b", "res67-2014/instructs/4")], at: ["1/activities/0/serves/0"] }],
  },
  applies: (members) => ofType(members, "quarterly-report", "national-return").length > 1,
  check: (members) => {
    const first = new Map<string, PlaceAcross>();
    return ofType(members, "quarterly-report", "national-return").flatMap(({ index, document }) => {
      const address = new Map((document.sources ?? []).flatMap(({ id, url }) => (url === undefined ? [] : [[id, url] as const])));
      return document.activities.flatMap(({ serves = [], sources = [] }, place) =>
        serves.flatMap(({ clause }, claim): readonly FindingAcross[] => {
          const at = { member: index, pointer: toPointer(["activities", place, "serves", claim]) };
          const keys = sources.flatMap((id) => (address.has(id) ? [`${clause} ${address.get(id)}`] : []));
          const earlier = keys.map((key) => first.get(key)).find((found) => found !== undefined && found.member !== index);
          for (const key of keys) if (!first.has(key)) first.set(key, at);
          return earlier ? [{ at, params: { clause }, related: [earlier], detail: clause }] : [];
        }),
      );
    });
  },
});
