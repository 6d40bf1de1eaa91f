import { cwgCopMeeting, type DraftType, firstDay, type HeaderProfile, headerProfiles, isMissing, lastDay, quarterPattern } from "@cop-sdk/model";
import { isRecord, type JsonObject } from "../content/documents/schema.js";
import { meetingAfter } from "../quarterly/meeting-after.js";

/** Members that follow from others; a member that the call gives stays. */
export function derivedMembers(type: DraftType, input: JsonObject): JsonObject {
  return { ...byType[type]?.(input), ...withMeetingDays(input), ...headOf(input) };
}

const lower = (...parts: readonly unknown[]): string => parts.join("-").toLowerCase();

const daysOf = (quarter: unknown): JsonObject =>
  typeof quarter === "string" && quarterPattern.test(quarter) ? { period: { start: firstDay(quarter), end: lastDay(quarter) } } : {};

const byType: Readonly<Partial<Record<DraftType, (input: JsonObject) => JsonObject>>> = {
  "country-profile": ({ country, asOf, validation }) => ({
    id: lower(country, "profile", ...(asOf === undefined ? [] : [asOf])),
    validatedByCountry: validation !== undefined && !isMissing(validation),
  }),
  "feasibility-note": ({ region }) => ({ id: lower(region, "feasibility") }),
  "guiding-principles": ({ region }) => ({ id: lower(region, "principles") }),
  "national-return": ({ country, quarter, period }) => ({
    id: lower(country, quarter ?? (isRecord(period) ? period.start : undefined)),
    ...(quarter === undefined ? {} : { periodKind: "quarter" }),
    ...daysOf(quarter),
    releasable: false,
  }),
  "national-strategy": ({ country, language, period }) => ({
    id: lower(country, "strategy", ...(isRecord(period) && typeof period.start === "string" ? [period.start] : [])),
    languages: [language],
  }),
  "quarterly-report": (input) => ({
    id: lower(input.region, input.quarter),
    ...daysOf(input.quarter),
    ...targetMeeting(input.quarter),
    ...(saysNothing(input) ? { nil: true } : {}),
  }),
};

function targetMeeting(quarter: unknown): JsonObject {
  const meeting = typeof quarter === "string" ? meetingAfter(quarter) : undefined;
  return meeting === undefined ? {} : { targetMeeting: meeting };
}

const content = ["activities", "regulatoryProgress", "nationalUpdates", "figures", "proposals", "challenges", "planNextQuarter"] as const;

const saysNothing = (input: JsonObject): boolean => content.every((name) => !Array.isArray(input[name]) || input[name].length === 0);

/** Days of meetings of the working group, where the call names one by its number and the day was seen. */
function withMeetingDays(input: JsonObject): JsonObject {
  const { meeting, backToBackWith, meetings } = input;
  return {
    ...(isRecord(meeting) ? { meeting: dated(meeting) } : {}),
    ...(isRecord(backToBackWith) ? { backToBackWith: dated(backToBackWith) } : {}),
    ...(Array.isArray(meetings) ? { meetings: meetings.map(covered) } : {}),
  };
}

const covered = (meeting: unknown): unknown =>
  isRecord(meeting) ? dated({ ...meeting, body: "cwg-cop" }, { ...meeting, dates: meeting.dates ?? { missing: "not-known" } }) : meeting;

function dated(meeting: JsonObject, kept: JsonObject = meeting): JsonObject {
  const known = meeting.body === "cwg-cop" && typeof meeting.number === "number" ? cwgCopMeeting(meeting.number) : undefined;
  if (meeting.dates !== undefined || known?.start === undefined) return kept;
  return { ...kept, dates: { start: known.start, ...(known.end === undefined ? {} : { end: known.end }) } };
}

/** A head that is named by its form alone: what the document itself does not tell is for the sender to add. */
function headOf({ header, language }: JsonObject): JsonObject {
  if (!headerProfiles.includes(header as HeaderProfile)) return {};
  return { header: { profile: header, ...(typeof language === "string" && language !== "mul" ? { originalLanguage: [language] } : {}) } };
}
