import { type Severity, severities } from "@cop-sdk/diagnostics";
import { type Profile, profiles, type Regrading } from "@cop-sdk/validation";
import { readJsonFile } from "../../files/json-file.js";
import type { Io } from "../../io.js";
import { CannotRun } from "../../usage.js";

/** What a file of settings may say. Options of the command line come first. */
export interface Settings {
  readonly profile?: Profile;
  readonly failOn?: Severity;
  /** Other severities by rule, `off` to leave a rule out. */
  readonly severities?: Regrading;
}

const isGrade = (value: unknown): boolean => value === "off" || (severities as readonly unknown[]).includes(value);

const tests: Readonly<Record<keyof Settings, (value: unknown) => boolean>> = {
  profile: (value) => (profiles as readonly unknown[]).includes(value),
  failOn: (value) => (severities as readonly unknown[]).includes(value),
  severities: (value) => typeof value === "object" && value !== null && Object.values(value).every(isGrade),
};

/** Reads a file of settings; refuses one with a member that is not known or not right. */
export function readSettings(path: string, io: Io): Settings {
  const { value } = readJsonFile(path, io);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new CannotRun("usage/config", { file: path, member: "{}" });
  for (const [member, setting] of Object.entries(value))
    if (!Object.hasOwn(tests, member) || !tests[member as keyof Settings](setting)) throw new CannotRun("usage/config", { file: path, member });
  return value;
}
