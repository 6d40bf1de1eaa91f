import { firstDay, lastDay, present } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/launch-before-adoption.js";
import { documentRule } from "../../rule.js";

const dates = (adopted: string, launched: string) => strategy({ adoption: { date: adopted }, launch: { date: launched } });

export const strategyLaunchBeforeAdoption = documentRule(["national-strategy"], {
  code: "strategy/launch-before-adoption",
  texts,
  obligation: "may",
  severity: { complete: "advice" },
  citation: { none: "The meaning of the status codes is this project's own design." },
  mark: "D",
  examples: {
    good: [{ input: dates("2017-04-05", "2017-04-20") }, { input: dates("2017", "2017-02") }],
    bad: [{ input: dates("2017-04-05", "2016-12-01"), at: ["/launch/date"] }],
  },
  applies: ({ adoption, launch }) => present(adoption)?.date !== undefined && present(launch)?.date !== undefined,
  check: ({ adoption, launch }) => {
    const [adopted = "", launched = ""] = [present(adoption)?.date, present(launch)?.date];
    return lastDay(launched) < firstDay(adopted) ? { pointer: "/launch/date", params: { adopted, launched }, related: ["/adoption/date"] } : undefined;
  },
});
