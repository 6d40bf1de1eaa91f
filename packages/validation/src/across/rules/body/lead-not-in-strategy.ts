import { toPointer } from "@cop-sdk/diagnostics";
import { activity, log, strategy } from "../../../examples.js";
import { texts } from "../../../messages/body/lead-not-in-strategy.js";
import { bodiesOf, bodyKey } from "../../../rules/body/listed.js";
import { summed } from "../../../rules/summed.js";
import { acrossRule, type FindingAcross, ofType } from "../../across-rule.js";

const led = (name: string) => log([activity({ country: "ZM", leads: [{ name, country: "ZM" }] })]);
const listed = strategy({ organizations: [{ name: "Ministry of Education", acronym: "MoE" }] });

export const bodyLeadNotInStrategy = acrossRule({
  code: "body/lead-not-in-strategy",
  texts,
  obligation: "may",
  severity: { complete: "info" },
  citation: { id: "NS-004" },
  mark: "D",
  appliesTo: ["activity-log", "quarterly-report", "national-return"],
  examples: {
    good: [{ documents: [listed, led("MoE")] }],
    bad: [{ documents: [listed, led("Ministry of Health")], at: ["1/activities"] }],
  },
  applies: (members) => ofType(members, "national-strategy").some(({ document }) => (document.organizations ?? []).length > 0),
  check: (members) => {
    const known = new Map<string, Set<string>>();
    for (const { document } of ofType(members, "national-strategy")) {
      const names = known.get(document.country) ?? new Set();
      for (const name of bodiesOf(document as unknown as Readonly<Record<string, unknown>>)) names.add(name);
      known.set(document.country, names);
    }
    return ofType(members, "activity-log", "quarterly-report", "national-return").flatMap(({ index, document }): readonly FindingAcross[] => {
      const found = summed(
        "/activities",
        document.activities,
        ({ country = "", leads = [] }) =>
          leads.some((lead) => (known.get(lead.country ?? country)?.size ?? 0) > 0 && !known.get(lead.country ?? country)?.has(bodyKey(lead.name))),
        (place) => toPointer(["activities", place, "leads"]),
      );
      return found
        ? [
            {
              at: { member: index, pointer: "/activities" },
              params: found.params ?? {},
              related: (found.related ?? []).map((pointer) => ({ member: index, pointer })),
            },
          ]
        : [];
    });
  },
});
