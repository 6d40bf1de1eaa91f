import { strategy } from "../../examples.js";
import { texts } from "../../messages/body/not-listed.js";
import { placeRule } from "../../rule.js";
import { isPlaceholder } from "../placeholder.js";
import { namedIds } from "../reference/lists.js";
import { bodiesOf, bodyKey } from "./listed.js";

const members: ReadonlySet<string | number> = new Set(["coordination", "lead", "leads", "partners"]);
const ministry = { id: "moe", name: "Ministry of Education", acronym: "MoE" };

export const bodyNotListed = placeRule("reference", {
  code: "body/not-listed",
  texts,
  obligation: "must",
  severity: { complete: "advice", submission: "error" },
  citation: { id: "NS-004" },
  mark: "D",
  appliesTo: ["national-strategy"],
  examples: {
    good: [
      {
        input: strategy({
          organizations: [ministry],
          lead: ["moe"],
          coordination: ["ministry of education"],
          actions: [{ id: "a1", activity: "Training", leads: ["MoE"] }],
        }),
      },
    ],
    bad: [
      {
        input: strategy({ organizations: [ministry], actions: [{ id: "a1", activity: "Training", leads: ["moe", "Ministry of Health"] }] }),
        at: ["/actions/0/leads/1"],
      },
    ],
  },
  applies: ({ step, document }) => members.has(step) && bodiesOf(document).size > 0,
  check: ({ value, document, pointer }) => {
    const listed = bodiesOf(document);
    return namedIds(value).flatMap(([name, below]) =>
      listed.has(name) || listed.has(bodyKey(name)) || isPlaceholder(name) ? [] : [{ pointer: pointer(...below) }],
    );
  },
});
