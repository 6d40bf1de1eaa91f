import { type Diagnostic, hasAtLeast, type Severity, sortDiagnostics, UsageError } from "@cop-sdk/diagnostics";
import { type CopDocument, type Day, type DocumentType, documentTypes, isDay, parseDocument } from "@cop-sdk/model";
import { attachRanges, type Format, type Limits, read } from "@cop-sdk/reader";
import { type Profile, profiles } from "./profiles.js";
import { rules as allRules } from "./registry.js";
import type { CheckOptions, Rule } from "./rule.js";
import { limitFindings } from "./run/limit.js";
import { emptyTally, outcomesOf, type RuleOutcome, type Tally } from "./run/outcomes.js";
import { type Plan, planFor, type Regrading } from "./run/plan.js";
import { run } from "./run/run.js";
import type { CheckSettings } from "./settings.js";
import type { Suppressor } from "./waivers/suppressor.js";
import { faultsOf } from "./walk/faults.js";
import { documentShape } from "./walk/schema.js";

/** How documents are validated. */
export interface ValidatorOptions {
  /** How ready they are meant to be; `draft` by default. */
  readonly profile?: Profile;
  /** The day of the check, for rules about what has passed or is in force. Without it they do not apply: the library never reads the clock. */
  readonly on?: Day;
  /** Formats of text to accept, JSON alone by default: `[json, yaml]` with `yaml` from `@cop-sdk/reader/yaml` reads both. */
  readonly formats?: readonly Format[];
  /** Changes to the reader's limits. */
  readonly limits?: Partial<Limits>;
  /** Other severities by rule code, `off` to leave a rule out. Faults of reading and structure keep theirs. */
  readonly severities?: Regrading;
  /** House rules: limits and deadlines that no text of ITU sets. */
  readonly settings?: CheckSettings;
  /** The rules to run; all by default. */
  readonly rules?: readonly Rule[];
  /** Waivers and a baseline: findings that they cover are marked as suppressed and do not count. Reading faults and faults of structure still withhold the document. */
  readonly suppressor?: Suppressor;
}

/** Options of one validation. */
export interface ValidateOptions extends ValidatorOptions {
  /** Name of the file or stream, for findings and for the choice of format. */
  readonly file?: string;
}

interface ValidationBase {
  /** All findings, sorted by place and code. */
  readonly diagnostics: readonly Diagnostic[];
  /** What became of every rule of the profile, by code. */
  readonly outcomes: readonly RuleOutcome[];
}

/** A document without errors. */
export interface ValidDocument extends ValidationBase {
  readonly ok: true;
  readonly document: CopDocument;
}

/** A document with errors. */
export interface InvalidDocument extends ValidationBase {
  readonly ok: false;
  /** The document, when at least its structure holds. */
  readonly document?: CopDocument;
}

/** What a validation gives. */
export type Validation = ValidDocument | InvalidDocument;

/** Validates one document after another with the same options. */
export type Validator = (input: string | Uint8Array | unknown, options?: { readonly file?: string }) => Validation;

/**
 * Validates one document: text or bytes are read first, so that findings carry lines and columns; anything else is taken as parsed JSON.
 * All findings come back in one run. Bad input of any kind gives findings, never an exception.
 *
 * @example
 * ```ts
 * import { validate } from "@cop-sdk/validation";
 *
 * const { ok, diagnostics } = validate('{ "type": "activity-log", "modelVersion": "1" }', { profile: "draft", file: "log.json" });
 * if (!ok) for (const { code, pointer } of diagnostics) console.log(code, pointer);
 * ```
 */
export const validate = (input: string | Uint8Array | unknown, options: ValidateOptions = {}): Validation =>
  createValidator(options)(input, options.file === undefined ? {} : { file: options.file });

/**
 * Prepares a validator that is used for many documents: the rules of the profile are chosen once.
 * Throws `UsageError` for options that are none.
 */
export function createValidator(options: ValidatorOptions = {}): Validator {
  const { profile = "draft", on, rules = allRules, severities: regrading = {}, limits, formats, suppressor, settings } = options;
  checkOptions(profile, on, rules, regrading);
  const checkOptionsOfRun: CheckOptions = { profile, ...(on === undefined ? {} : { on }), ...(settings ? { settings } : {}) };
  const refusals = new Set(rules.flatMap((rule) => (rule.scope === "earlier" && rule.refuses ? [rule.code] : [])));
  const exact = new Set(rules.flatMap((rule) => (rule.scope === "place" && rule.form !== "sound" ? [rule.code] : [])));
  const plans = new Map<DocumentType | undefined, Plan>();
  const planOf = (type: DocumentType | undefined): Plan => {
    const plan = plans.get(type) ?? planFor(rules, type, profile, regrading);
    plans.set(type, plan);
    return plan;
  };

  const validateValue = (value: unknown, before: readonly Diagnostic[], usable: boolean): Validation => {
    const parsed = parseDocument(value);
    const refused = parsed.diagnostics.some(({ code }) => refusals.has(code));
    const type = refused ? undefined : typeOf(value);
    const plan = planOf(type);
    const counts = emptyTally(plan.all.length);
    const document = parsed.ok ? parsed.value : undefined;
    const found =
      type === undefined
        ? []
        : run(
            { value: value as Readonly<Record<string, unknown>>, shape: documentShape(type), document, faults: faultsOf(parsed.diagnostics) },
            plan,
            checkOptionsOfRun,
            counts,
          );
    countEarlier(plan, parsed.diagnostics, counts);
    const diagnostics = limitFindings([...before, ...withoutReplaced(parsed.diagnostics, found, exact), ...found]);
    return result(diagnostics, usable ? document : undefined, outcomesOf(codesOf(plan), counts));
  };

  const validateOne: Validator = (input, { file } = {}) => {
    if (!isText(input)) {
      const validation = validateValue(input, [], true);
      return file === undefined ? validation : { ...validation, diagnostics: validation.diagnostics.map((found) => ({ file, ...found })) };
    }
    const reading = read(input, { ...(formats ? { formats } : {}), ...(file === undefined ? {} : { file }), ...(limits ? { limits } : {}) });
    const value = reading.ok ? reading.value : reading.recovered;
    if (value === undefined) {
      const plan = planOf(undefined);
      return result(sortDiagnostics(reading.diagnostics), undefined, outcomesOf(codesOf(plan), emptyTally(plan.all.length)));
    }
    const validation = validateValue(value, reading.diagnostics, reading.ok);
    return { ...validation, diagnostics: sortDiagnostics(attachRanges(validation.diagnostics, reading)) };
  };
  return suppressor ? (input, named) => suppressed(validateOne(input, named), suppressor) : validateOne;
}

const suppressed = ({ diagnostics, document, outcomes }: Validation, { apply }: Suppressor): Validation => result(apply(diagnostics), document, outcomes);

/** Text, or bytes of any realm. */
const isText = (input: unknown): input is string | Uint8Array => typeof input === "string" || Object.prototype.toString.call(input) === "[object Uint8Array]";

const codesOf = (plan: Plan): readonly string[] => plan.all.map(({ rule }) => rule.code);

/** Counts the rules that the model has checked: each once, with its findings. */
function countEarlier(plan: Plan, found: readonly Diagnostic[], counts: Tally): void {
  const findings = new Map<string, number>();
  for (const { code } of found) findings.set(code, (findings.get(code) ?? 0) + 1);
  for (const { rule, index } of plan.earlier) {
    const count = counts[index];
    if (count) Object.assign(count, { checked: 1, findings: findings.get(rule.code) ?? 0 });
  }
}

const typeOf = (value: unknown): DocumentType | undefined => {
  const type = (value as { readonly type?: unknown }).type;
  return documentTypes.find((known) => known === type);
};

/** Leaves out general findings of structure where a rule says at the same place more exactly what is wrong. */
function withoutReplaced(structure: readonly Diagnostic[], found: readonly Diagnostic[], exact: ReadonlySet<string>): readonly Diagnostic[] {
  if (structure.length === 0) return structure;
  const places = new Set(found.filter(({ code, severity }) => exact.has(code) && severity === "error").map(({ pointer }) => pointer));
  return places.size === 0 ? structure : structure.filter(({ code, pointer }) => !(replaceable.has(code) && places.has(pointer)));
}

const replaceable: ReadonlySet<string> = new Set(["structure/malformed", "structure/wrong-type"]);

function result(diagnostics: readonly Diagnostic[], document: CopDocument | undefined, outcomes: readonly RuleOutcome[]): Validation {
  if (document && !hasAtLeast(diagnostics)) return { ok: true, document, diagnostics, outcomes };
  return { ok: false, ...(document ? { document } : {}), diagnostics, outcomes };
}

const grades: readonly (Severity | "off")[] = ["error", "warning", "advice", "info", "off"];

function checkOptions(profile: Profile, on: Day | undefined, rules: readonly Rule[], regrading: Regrading): void {
  if (!profiles.includes(profile)) throw new UsageError("usage/profile", `The profile "${profile}" is not known.`, `Use one of: ${profiles.join(", ")}.`);
  if (on !== undefined && !isDay(on)) throw new UsageError("usage/day", `"${on}" is no day.`, "Write it as 2026-11-23.");
  for (const [code, severity] of Object.entries(regrading)) {
    if (!rules.some((rule) => rule.code === code)) throw new UsageError("usage/rule", `There is no rule "${code}".`, "See the list `rules`.");
    if (!grades.includes(severity)) throw new UsageError("usage/severity", `"${severity}" is no severity.`, `Use one of: ${grades.join(", ")}.`);
  }
}
