import type { ParticipationMeasureRecord } from "../documents/index.js";
import type { CalendarDate } from "../values/index.js";
import { cwgCopMeeting, type StatusGroup, type StatusOnDay, statusGroups, statusOn } from "../vocabularies/index.js";

/** A country with its status in each group on the day of a meeting. */
export interface CountryStanding {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly groups: Readonly<Record<StatusGroup, StatusOnDay>>;
}

/** The countries that a measure reached, with their status on the day of its meeting. */
export interface MeetingStandings {
  /** The date that was asked for: that of the record, else the one that was seen for the meeting; absent when neither is known. */
  readonly on?: CalendarDate;
  readonly countries: readonly CountryStanding[];
}

const noDay: StatusOnDay = { status: "unknown", basis: "dated", mark: "D", note: "The day of the meeting is not known." };

/**
 * Status of the countries that a measure reached, on the first day of its meeting (`res67-2014/instructs/8bis`): a country that left a group before or after is told
 * as it was on that day.
 */
export function standingsAtMeeting({ meeting, countries }: ParticipationMeasureRecord): MeetingStandings {
  const seen = meeting.body === "cwg-cop" && meeting.number !== undefined ? cwgCopMeeting(meeting.number)?.start : undefined;
  const on = meeting.dates?.start ?? seen;
  const standing = (country: string, group: StatusGroup): StatusOnDay => (on === undefined ? noDay : statusOn(country, group, on));
  return {
    ...(on === undefined ? {} : { on }),
    countries: countries.map((country) => ({
      country,
      groups: Object.fromEntries(statusGroups.codes.map((group) => [group, standing(country, group)])) as Record<StatusGroup, StatusOnDay>,
    })),
  };
}
