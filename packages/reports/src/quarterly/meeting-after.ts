import { firstMeetingAfter, type Quarter } from "@cop-sdk/model";

/** Name of the first meeting of the Council working group after a quarter, where that is known. */
export function meetingAfter(quarter: Quarter): string | undefined {
  const next = firstMeetingAfter(quarter);
  return next.kind === "known" ? `CWG-COP-${next.meeting.number}` : undefined;
}
