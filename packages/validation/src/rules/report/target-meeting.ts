import { firstMeetingAfter } from "@cop-sdk/model";
import { quarterly } from "../../examples.js";
import { texts } from "../../messages/report/target-meeting.js";
import { documentRule } from "../../rule.js";

export const reportTargetMeeting = documentRule(["quarterly-report"], {
  code: "report/target-meeting",
  texts,
  obligation: "may",
  severity: { complete: "info" },
  citation: { id: "RP-013" },
  mark: "S",
  examples: {
    good: [{ input: quarterly({ targetMeeting: "CWG-COP-12" }) }],
    bad: [{ input: quarterly(), at: [""] }],
  },
  applies: ({ quarter }) => firstMeetingAfter(quarter).kind === "known",
  check: ({ quarter, targetMeeting }) => {
    const next = firstMeetingAfter(quarter);
    if (targetMeeting !== undefined || next.kind !== "known") return undefined;
    return { params: { number: next.meeting.number, date: next.meeting.start ?? "" } };
  },
});
