import { firstDay, lastDay, present } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/strategy/status-against-period.js";
import { documentRule } from "../../rule.js";

const over = { start: "2017", end: "2020" };

export const strategyStatusAgainstPeriod = documentRule(["national-strategy"], {
  code: "strategy/status-against-period",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "The meaning of the status codes is this project's own design." },
  mark: "D",
  examples: {
    good: [
      { input: strategy({ status: "in-force", period: { start: "2025", end: "2029" } }), on: "2026-11-23" },
      { input: strategy({ status: "expired", period: over }), on: "2026-11-23" },
    ],
    bad: [
      { input: strategy({ status: "in-force", period: over }), on: "2026-11-23", at: ["/status"] },
      { input: strategy({ status: "expired", period: { start: "2025", end: "2029" } }), on: "2026-11-23", at: ["/status"] },
      { input: strategy({ status: "in-force", period: { start: "2030", end: "2034" } }), on: "2026-11-23", at: ["/status"] },
    ],
  },
  applies: ({ status, period }, { on }) => on !== undefined && present(period) !== undefined && ["in-force", "under-review", "expired"].includes(status),
  check: ({ status, period }, { on = "" }) => {
    const { start, end } = present(period) ?? {};
    const ended = end !== undefined && lastDay(end) < on;
    const notEnded = end !== undefined && firstDay(end) >= on;
    const notBegun = start !== undefined && firstDay(start) > on;
    const wrong = status === "expired" ? notEnded : ended || notBegun;
    return wrong ? { pointer: "/status", params: { status, on }, related: ["/period"] } : undefined;
  },
});
