import { toPointer } from "@cop-sdk/diagnostics";
import type { Target } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/target-not-measurable.js";
import { documentRule } from "../../rule.js";
import { summed } from "../summed.js";

const measurable = ({ indicator, value, baseline, due }: Target): boolean =>
  indicator !== undefined && value !== undefined && baseline !== undefined && due !== undefined;

const good = { text: "Half as many cases by 2029", indicator: "Cases of online abuse", value: 600, baseline: { value: 1200, date: "2024" }, due: "2029" };

export const strategyTargetNotMeasurable = documentRule(["national-strategy"], {
  code: "strategy/target-not-measurable",
  texts,
  obligation: "should",
  severity: { complete: "advice", submission: "warning" },
  citation: { id: "NS-009" },
  mark: "D",
  examples: {
    good: [{ input: strategy({ targets: [good] }) }],
    bad: [{ input: strategy({ targets: [good, { text: "Fewer cases" }] }), at: ["/targets"] }],
  },
  applies: ({ targets = [] }) => targets.length > 0,
  check: ({ targets = [] }) =>
    summed(
      "/targets",
      targets,
      (target) => !measurable(target),
      (index) => toPointer(["targets", index]),
    ),
});
