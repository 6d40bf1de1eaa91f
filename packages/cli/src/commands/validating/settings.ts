import { type Severity, severities } from "@cop-sdk/diagnostics";
import { type CheckSettings, type Profile, profiles, type RegisteredGroup, type Regrading } from "@cop-sdk/validation";
import { readJsonFile } from "../../files/json-file.js";
import type { Io } from "../../io.js";
import { CannotRun } from "../../usage.js";

/** What a file of settings may say. Options of the command line come first. */
export interface Settings {
  readonly profile?: Profile;
  readonly failOn?: Severity;
  /** Other severities by rule, `off` to leave a rule out. */
  readonly severities?: Regrading;
  /** House rules: limits and deadlines. */
  readonly settings?: CheckSettings;
  /** Working groups whose quarterly reports are expected. */
  readonly groups?: readonly RegisteredGroup[];
  /** Days after the end of a quarter by which a report is due. */
  readonly dueDays?: number;
}

const isGrade = (value: unknown): boolean => value === "off" || (severities as readonly unknown[]).includes(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isDeadline = (value: unknown): boolean =>
  isObject(value) && isCount(value.last) && Object.entries(value).every(([name, days]) => ["last", "translated"].includes(name) && isCount(days));

const houseRules: Readonly<Record<keyof CheckSettings, (value: unknown) => boolean>> = {
  smallestGroup: isCount,
  houseTerms: (value) => typeof value === "boolean",
  africanUnionMembers: (value) => Array.isArray(value) && value.every((code) => typeof code === "string" && /^[A-Z]{2}$/.test(code)),
  abstractWords: isCount,
  deadlines: (value) => isObject(value) && Object.values(value).every(isDeadline),
};

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isQuarter = (value: unknown): boolean => typeof value === "string" && /^[12]\d{3}-Q[1-4]$/.test(value);
const groupMembers: Readonly<Record<keyof RegisteredGroup, (value: unknown) => boolean>> = {
  id: isText,
  region: isText,
  workingGroup: isText,
  from: isQuarter,
  to: isQuarter,
};

/** Whether every member is known and right. */
const keeps = (tests: Readonly<Record<string, (value: unknown) => boolean>>, value: unknown): boolean =>
  isObject(value) && Object.entries(value).every(([name, setting]) => Object.hasOwn(tests, name) && tests[name]?.(setting));

const tests: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  profile: (value) => (profiles as readonly unknown[]).includes(value),
  failOn: (value) => (severities as readonly unknown[]).includes(value),
  severities: (value) => isObject(value) && Object.values(value).every(isGrade),
  settings: (value) => keeps(houseRules, value),
  groups: (value) => Array.isArray(value) && value.every((group) => keeps(groupMembers, group) && "id" in group && "region" in group && "from" in group),
  dueDays: isCount,
};

/** Reads a file of settings; refuses one with a member that is not known or not right. */
export function readSettings(path: string, io: Io): Settings {
  const { value } = readJsonFile(path, io);
  if (!isObject(value)) throw new CannotRun("usage/config", { file: path, member: "{}" });
  for (const [member, setting] of Object.entries(value))
    if (!Object.hasOwn(tests, member) || !tests[member as keyof Settings](setting)) throw new CannotRun("usage/config", { file: path, member });
  return value;
}
