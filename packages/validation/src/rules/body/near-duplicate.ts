import { type JsonPointer, toPointer } from "@cop-sdk/diagnostics";
import type { Activity, CopDocument, Organization } from "@cop-sdk/model";
import { activity, log, strategy } from "../../examples.js";
import { texts } from "../../messages/body/near-duplicate.js";
import { documentRule, type Finding } from "../../rule.js";
import { bodyKey } from "./listed.js";

type Named = readonly [pointer: JsonPointer, body: Organization];

const bodiesIn = (list: readonly Organization[] | undefined, ...at: readonly (string | number)[]): readonly Named[] =>
  (list ?? []).map((body, index) => [toPointer([...at, index, "name"]), body]);

function allBodies(document: CopDocument): readonly Named[] {
  const { activities = [] } = document as { readonly activities?: readonly Activity[] };
  const { organizations } = document as { readonly organizations?: readonly Organization[] };
  return [
    ...bodiesIn(organizations, "organizations"),
    ...activities.flatMap(({ leads, partners }, index) => [
      ...bodiesIn(leads, "activities", index, "leads"),
      ...bodiesIn(partners, "activities", index, "partners"),
    ]),
  ];
}

const zambia = (name: string) => ({ name });

export const bodyNearDuplicate = documentRule(["national-strategy", "activity-log", "quarterly-report", "national-return"], {
  code: "body/near-duplicate",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "Seen in real sources: one ministry with the words of its name in two orders." },
  mark: "S",
  examples: {
    good: [{ input: log([activity({ leads: [zambia("Ministry of Technology and Science"), zambia("Ministry of Health")] })]) }],
    bad: [
      {
        input: strategy({ organizations: [zambia("Ministry of Technology and Science"), zambia("Ministry of Science and Technology")] }),
        at: ["/organizations/1/name"],
      },
      {
        input: log([
          activity({ leads: [zambia("Ministry of Science and Technology")] }),
          activity({ id: "A2", partners: [zambia("Ministry of Technology and Science")] }),
        ]),
        at: ["/activities/1/partners/0/name"],
      },
    ],
  },
  applies: (document) => allBodies(document).length > 1,
  check: (document) => {
    const first = new Map<string, readonly [key: string, pointer: JsonPointer]>();
    const found: Finding[] = [];
    for (const [pointer, { name, country = "" }] of allBodies(document)) {
      const key = bodyKey(name);
      const words = `${key.split(" ").sort().join(" ")} ${country}`;
      const [earlier, at] = first.get(words) ?? [];
      if (earlier === undefined) first.set(words, [key, pointer]);
      else if (earlier !== key && at !== undefined) found.push({ pointer, related: [at] });
    }
    return found;
  },
});
