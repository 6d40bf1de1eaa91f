import { toPointer } from "@cop-sdk/diagnostics";
import { type Activity, type Count, present } from "@cop-sdk/model";
import { activity, log } from "../../examples.js";
import { texts } from "../../messages/count/overlap.js";
import { documentRule } from "../../rule.js";

const running = { value: 20_000, kind: "running-total", unit: "persons" };

const settled = ({ includes, mayInclude }: Count): boolean => includes !== undefined || mayInclude !== undefined;

const countsOf = ({ participants }: Activity): readonly Count[] => present(participants) ?? [];

export const countOverlap = documentRule(["activity-log", "quarterly-report", "national-return"], {
  code: "count/overlap",
  texts,
  obligation: "should",
  severity: { draft: "info", complete: "warning" },
  citation: { none: "Seen in real records: the running total of a programme and its trainings in one list." },
  mark: "S",
  examples: {
    good: [{ input: log([activity(), activity({ id: "A2", participants: [{ ...running, includes: ["A1"] }] })]) }],
    bad: [{ input: log([activity(), activity({ id: "A2", participants: [running] })]), at: ["/activities/1/participants/0"] }],
  },
  applies: ({ activities }) => activities.length > 1 && activities.some((one) => countsOf(one).some(({ kind }) => kind === "running-total")),
  check: ({ activities }) =>
    activities.flatMap((one, index) =>
      countsOf(one).flatMap((count, at) =>
        count.kind === "running-total" && !settled(count) ? [{ pointer: toPointer(["activities", index, "participants", at]) }] : [],
      ),
    ),
});
