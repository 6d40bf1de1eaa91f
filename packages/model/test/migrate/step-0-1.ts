import type { JsonPointer } from "@cop-sdk/diagnostics";
import type { Change, JsonDocument, MigrationStep, Question } from "../../src/migrate/migration-step.js";
import { countKinds } from "../../src/vocabularies/index.js";

/**
 * A version "0" of the activity log that never was, to prove the mechanism: `title` was one text, an activity's `when` one text, its `attendance`
 * a bare number, `rating` has no place any more, and `status` was not yet asked for.
 */
export const step0To1: MigrationStep = {
  from: "0",
  to: "1",
  up: (document) => ({
    changes: [
      ...titleUp(document),
      ...eachActivity(document, (activity, at) => [...whenUp(activity, at), ...attendanceUp(activity, at), ...ratingUp(activity, at)]),
    ],
    questions: eachActivity(document, (activity, at) => [...kindQuestion(activity, at), ...statusQuestion(activity, at)]),
  }),
  down: (document) => ({
    changes: [...titleDown(document), ...eachActivity(document, (activity, at) => [...whenDown(activity, at), ...participantsDown(activity, at)])],
    questions: [],
  }),
};

const isObject = (value: unknown): value is JsonDocument => typeof value === "object" && value !== null && !Array.isArray(value);

function eachActivity<Item>(document: JsonDocument, make: (activity: JsonDocument, at: JsonPointer) => readonly Item[]): readonly Item[] {
  const { type, activities } = document;
  if (type !== "activity-log" || !Array.isArray(activities)) return [];
  return activities.flatMap((activity, index) => (isObject(activity) ? make(activity, `/activities/${index}`) : []));
}

function titleUp({ type, title, language }: JsonDocument): readonly Change[] {
  if (type !== "activity-log" || typeof title !== "string" || typeof language !== "string") return [];
  return [{ operation: { op: "replace", path: "/title", value: { [language]: title } }, carries: ["/title"] }];
}

function titleDown({ type, title, language }: JsonDocument): readonly Change[] {
  if (type !== "activity-log" || !isObject(title) || typeof language !== "string" || typeof title[language] !== "string") return [];
  return [{ operation: { op: "replace", path: "/title", value: title[language] }, carries: [`/title/${language}`] }];
}

function whenUp({ when }: JsonDocument, at: JsonPointer): readonly Change[] {
  if (typeof when !== "string") return [];
  const [start = "", end] = when.split("/");
  return [
    { operation: { op: "add", path: `${at}/date`, value: { start, ...(end !== undefined && { end }) } }, carries: [`${at}/when`] },
    { operation: { op: "remove", path: `${at}/when` } },
  ];
}

function whenDown({ date }: JsonDocument, at: JsonPointer): readonly Change[] {
  if (!isObject(date) || typeof date.start !== "string") return [];
  const carries = typeof date.end === "string" ? [`${at}/date/start`, `${at}/date/end`] : [`${at}/date/start`];
  const when = typeof date.end === "string" ? `${date.start}/${date.end}` : date.start;
  return [{ operation: { op: "add", path: `${at}/when`, value: when }, carries }, { operation: { op: "remove", path: `${at}/date` } }];
}

function attendanceUp({ attendance }: JsonDocument, at: JsonPointer): readonly Change[] {
  if (typeof attendance !== "number") return [];
  return [
    {
      operation: { op: "add", path: `${at}/participants`, value: [{ value: attendance, unit: "persons" }] },
      carries: [`${at}/attendance`],
    },
    { operation: { op: "remove", path: `${at}/attendance` } },
  ];
}

/** Only the first count, and of it only the number: version 0 knows neither kinds nor units. */
function participantsDown({ participants }: JsonDocument, at: JsonPointer): readonly Change[] {
  const [first] = Array.isArray(participants) ? participants : [];
  if (!isObject(first) || typeof first.value !== "number") return [];
  const isBare = Object.keys(first).every((member) => member === "value" || (member === "unit" && first.unit === "persons"));
  return [
    {
      operation: { op: "add", path: `${at}/attendance`, value: first.value },
      carries: isBare ? [`${at}/participants/0`] : [`${at}/participants/0/value`],
    },
    { operation: { op: "remove", path: `${at}/participants` } },
  ];
}

const ratingUp = (activity: JsonDocument, at: JsonPointer): readonly Change[] =>
  Object.hasOwn(activity, "rating") ? [{ operation: { op: "remove", path: `${at}/rating` } }] : [];

const kindQuestion = ({ attendance }: JsonDocument, at: JsonPointer): readonly Question[] =>
  typeof attendance === "number" ? [{ kind: "choice-needed", pointer: `${at}/participants/0`, member: "kind", allowed: countKinds.codes }] : [];

const statusQuestion = (activity: JsonDocument, at: JsonPointer): readonly Question[] =>
  Object.hasOwn(activity, "status") ? [] : [{ kind: "value-needed", pointer: at, member: "status" }];
