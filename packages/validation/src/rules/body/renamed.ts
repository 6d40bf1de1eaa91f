import { toPointer } from "@cop-sdk/diagnostics";
import type { NationalStrategy, Organization } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/body/renamed.js";
import { documentRule } from "../../rule.js";
import { bodyKey } from "./listed.js";

const bodiesIn = ({ organizations = [] }: NationalStrategy): readonly Organization[] => organizations;

const economy = { name: "Ministry of Economy", otherNames: [{ name: "Ministry of Information Technology", validTo: "2018-07-20" }] };

export const bodyRenamed = documentRule(["national-strategy"], {
  code: "body/renamed",
  texts,
  obligation: "may",
  severity: "info",
  citation: { none: "Seen in a real plan: a ministry that a later act renamed." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ organizations: [economy, { name: "Ministry of Health" }] }) }],
    bad: [{ input: strategy({ organizations: [economy, { name: "Ministry of Information Technology" }] }), at: ["/organizations/1/name"] }],
  },
  applies: (document) => bodiesIn(document).some(({ otherNames = [] }) => otherNames.length > 0),
  check: (document) => {
    const bodies = bodiesIn(document);
    const other = new Map(bodies.flatMap(({ otherNames = [] }, index) => otherNames.map(({ name }) => [bodyKey(name), index] as const)));
    return bodies.flatMap(({ name }, index) => {
      const owner = other.get(bodyKey(name));
      return owner === undefined || owner === index
        ? []
        : [{ pointer: toPointer(["organizations", index, "name"]), related: [toPointer(["organizations", owner, "otherNames"])] }];
    });
  },
});
