import { type Diagnostic, fingerprintOf, type JsonPointer, type Parameter, suggest, toPointer } from "@cop-sdk/diagnostics";

/** Collects findings about a value and looks at its parts without trusting any. */
export interface Check {
  readonly found: Diagnostic[];
  readonly report: (
    code: string,
    steps: readonly PropertyKey[],
    params?: Readonly<Record<string, Parameter>>,
    severity?: "error" | "warning" | "advice",
  ) => void;
}

/** Starts a check of a document. */
export function startCheck(document: unknown): Check {
  const found: Diagnostic[] = [];
  return {
    found,
    report: (code, steps, params = {}, severity = "error") => {
      const pointer: JsonPointer = toPointer(steps);
      const obligation = severity === "error" ? "must" : severity === "warning" ? "should" : "may";
      found.push({ code, severity, obligation, pointer, params, fingerprint: fingerprintOf(code, document, pointer, JSON.stringify(params)) });
    },
  };
}

/** Longest list that is looked at. */
export const longestList = 10_000;

/** The members of an object, after its unknown, forbidden and missing members were reported; `undefined` when it is no object. */
export function membersOf(
  check: Check,
  value: unknown,
  steps: readonly PropertyKey[],
  required: readonly string[],
  optional: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    check.report("risk/not-an-object", steps);
    return undefined;
  }
  for (const name of required) if (!Object.hasOwn(value, name)) check.report("risk/missing-member", steps, { member: name });
  const known = [...required, ...optional];
  for (const name of Object.keys(value)) {
    if (name === "__proto__") check.report("risk/forbidden-member", steps);
    else if (!known.includes(name)) check.report("risk/unknown-member", [...steps, name], { expected: nearest(name, known) }, "warning");
  }
  return value as Readonly<Record<string, unknown>>;
}

/** The items of a list; none when it is absent, no list or too long. */
export function itemsOf(check: Check, value: unknown, steps: readonly PropertyKey[]): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) check.report("risk/not-a-list", steps);
  else if (value.length > longestList) check.report("risk/too-many-entries", steps, { limit: longestList });
  else return value;
  return [];
}

/** Checks a word against the valid ones; an absent word is somebody else's finding. */
export function checkWord(check: Check, value: unknown, valid: readonly string[], steps: readonly PropertyKey[], code = "risk/unknown-value"): void {
  if (value === undefined || (typeof value === "string" && valid.includes(value))) return;
  check.report(code, steps, { expected: nearest(value, valid) });
}

/** Checks for a text that is not empty. */
export function checkText(check: Check, value: unknown, steps: readonly PropertyKey[]): void {
  if (value !== undefined && (typeof value !== "string" || value.trim() === "")) check.report("risk/not-text", steps);
}

/** Checks a range of ages: two whole years, in order, within childhood. */
export function checkAges(check: Check, value: unknown, steps: readonly PropertyKey[]): void {
  if (value === undefined) return;
  const isYear = (year: unknown): year is number => typeof year === "number" && Number.isInteger(year) && year >= 0 && year <= 17;
  const valid = Array.isArray(value) && value.length === 2 && isYear(value[0]) && isYear(value[1]) && value[0] <= value[1];
  if (!valid) check.report("risk/invalid-ages", steps);
}

const mostListed = 12;

/** The nearest valid word; where none is near, all of them, when they are few. */
function nearest(value: unknown, valid: readonly string[]): readonly string[] {
  const near = typeof value === "string" ? suggest(value, valid) : undefined;
  if (near !== undefined) return [near];
  return valid.length > mostListed ? [...valid.slice(0, mostListed), "…"] : valid;
}
