import { type Contribution, cwgCopMeeting, type Day, daysBetween, isDay } from "@cop-sdk/model";
import type { CheckOptions } from "../../rule.js";
import { type Deadline, defaultSettings } from "../../settings.js";

/** How a paper stands to the deadline of the meeting for which it is. */
export interface Standing {
  readonly start: Day;
  /** Days from the day of the check to the first day of the meeting. */
  readonly days: number;
  readonly deadline: Deadline;
}

/** The first day of the meeting, as the paper or the list of meetings says. */
function firstDayOf({ body, number, dates }: Contribution["meeting"]): Day | undefined {
  const start = dates?.start ?? (body === "cwg-cop" && number !== undefined ? cwgCopMeeting(number)?.start : undefined);
  return isDay(start) ? start : undefined;
}

/** The standing of a paper on the day of the check; `undefined` without that day, a known meeting to come, or a deadline of its body. */
export function standingOf({ meeting }: Contribution, { on, settings }: CheckOptions): Standing | undefined {
  const deadlines: Readonly<Record<string, Deadline>> = settings?.deadlines ?? defaultSettings.deadlines;
  const deadline = Object.hasOwn(deadlines, meeting.body) ? deadlines[meeting.body] : undefined;
  const start = firstDayOf(meeting);
  if (on === undefined || start === undefined || !deadline) return undefined;
  const days = daysBetween(on, start);
  return days >= 0 ? { start, days, deadline } : undefined;
}
