import { toPointer } from "@cop-sdk/diagnostics";
import type { Activity, CopDocument, Organization } from "@cop-sdk/model";
import { activity, log, strategy } from "../../examples.js";
import { texts } from "../../messages/body/near-duplicate.js";
import { documentRule, type Finding } from "../../rule.js";
import { bodyKey } from "./listed.js";

type Steps = readonly (string | number)[];

/** Calls `visit` for every body that a document lists or that leads or takes part in an activity, with the steps to it. */
function eachBody(document: CopDocument, visit: (body: Organization, steps: () => Steps) => void): void {
  const { activities = [], organizations = [] } = document as { readonly activities?: readonly Activity[]; readonly organizations?: readonly Organization[] };
  for (const [index, body] of organizations.entries()) visit(body, () => ["organizations", index]);
  for (const [index, { leads = [], partners = [] }] of activities.entries()) {
    for (const [at, body] of leads.entries()) visit(body, () => ["activities", index, "leads", at]);
    for (const [at, body] of partners.entries()) visit(body, () => ["activities", index, "partners", at]);
  }
}

const countOfBodies = (document: CopDocument): number => {
  let count = 0;
  eachBody(document, () => count++);
  return count;
};

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
  applies: (document) => countOfBodies(document) > 1,
  check: (document) => {
    const keys = new Map<string, string>();
    const first = new Map<string, readonly [key: string, steps: () => Steps]>();
    const found: Finding[] = [];
    eachBody(document, ({ name, country = "" }, steps) => {
      const key = keys.get(name) ?? bodyKey(name);
      keys.set(name, key);
      const words = `${key.includes(" ") ? key.split(" ").sort().join(" ") : key} ${country}`;
      const earlier = first.get(words);
      if (earlier === undefined) first.set(words, [key, steps]);
      else if (earlier[0] !== key) found.push({ pointer: toPointer([...steps(), "name"]), related: [toPointer([...earlier[1](), "name"])] });
    });
    return found;
  },
});
