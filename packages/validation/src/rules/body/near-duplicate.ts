import { toPointer } from "@cop-sdk/diagnostics";
import type { Activity, CopDocument, Organization } from "@cop-sdk/model";
import { activity, log, strategy } from "../../examples.js";
import { texts } from "../../messages/body/near-duplicate.js";
import { documentRule, type Finding } from "../../rule.js";
import { isWide } from "../text/traits.js";
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

interface Met {
  readonly name: string;
  readonly country: string;
  readonly steps: () => Steps;
}

const wordsOf = ({ name, country }: Met): string => `${bodyKey(name).split(" ").sort().join(" ")} ${country}`;

/** A sum that is the same for two names of the same words in any order: most names differ in it, which saves comparing words. */
function sumOfLetters(name: string): number {
  const plain = isWide(name) ? bodyKey(name) : name;
  let sum = 0;
  for (let index = 0; index < plain.length; index++) {
    const unit = plain.charCodeAt(index) | 0x20;
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit > 0x7f) sum += unit;
  }
  return sum;
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
  applies: (document) => countOfBodies(document) > 1,
  check: (document) => {
    const bySum = new Map<number, Met>();
    const byWords = new Map<string, Met>();
    const found: Finding[] = [];
    eachBody(document, ({ name, country = "" }, steps) => {
      const met = { name, country, steps };
      const sum = sumOfLetters(name);
      const like = bySum.get(sum);
      if (!like) bySum.set(sum, met);
      if (!like || (like.name === name && like.country === country)) return;
      if (!byWords.has(wordsOf(like))) byWords.set(wordsOf(like), like);
      const earlier = byWords.get(wordsOf(met));
      if (!earlier) byWords.set(wordsOf(met), met);
      else if (bodyKey(earlier.name) !== bodyKey(name))
        found.push({ pointer: toPointer([...steps(), "name"]), related: [toPointer([...earlier.steps(), "name"])] });
    });
    return found;
  },
});
