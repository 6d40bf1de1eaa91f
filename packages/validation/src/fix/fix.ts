import type { Diagnostic } from "@cop-sdk/diagnostics";
import { type Reading, type ReadOptions, read } from "@cop-sdk/reader";
import { createValidator, type ValidatorOptions } from "../validate.js";
import { editJson } from "./json.js";
import { collide, type Edit, editsOf, sameJson, withEdits } from "./patch.js";
import { editYaml } from "./yaml.js";

/** How documents are mended. */
export interface FixerOptions extends ValidatorOptions {
  /** Codes of the findings to mend; all that can be mended by default. */
  readonly only?: readonly string[];
}

/** A text after its mending. */
export interface Fixed {
  /** The text, the very one that was given when nothing could be mended. */
  readonly text: string;
  /** Findings that were mended, in the order in which that happened. */
  readonly applied: readonly Diagnostic[];
  /** Findings of the text as it is now. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Mends one text after another with the same options. */
export type Fixer = (text: string, options?: { readonly file?: string }) => Fixed;

/** Rounds over one text: a fix may uncover the next finding, and two fixes of one place take two rounds. */
const mostRounds = 10;

/**
 * Prepares the mending of documents: fixes with one possible reading are applied to the text of JSON or YAML itself, so that comments and layout stay. A text that cannot
 * be read without doubt (such as one with a key that comes twice) is left alone, as are findings that are suppressed. A text that was mended is not changed again.
 *
 * @example
 * ```ts
 * import { createFixer } from "@cop-sdk/validation/fix";
 *
 * const fix = createFixer({ profile: "draft" });
 * const { text, applied } = fix('{ "type": "national-strategy", "modelVersion": "1", "country": "Zambia" }', { file: "strategy.json" });
 * // text: { "type": "national-strategy", "modelVersion": "1", "country": "ZM" }; applied[0].code: country/unknown
 * ```
 */
export function createFixer(options: FixerOptions = {}): Fixer {
  const { only, ...validatorOptions } = options;
  const validate = createValidator(validatorOptions);
  const { formats, limits } = options;
  return (text, named = {}) => {
    const reading: ReadOptions = { ...(formats ? { formats } : {}), ...(limits ? { limits } : {}), ...named };
    const applied: Diagnostic[] = [];
    const tried = new Set<string>();
    let current = text;
    for (let round = 0; round < mostRounds; round++) {
      const { diagnostics } = validate(current, named);
      const wanted = diagnostics.filter((finding) => isWanted(finding, only) && !tried.has(keyOf(finding)));
      for (const finding of wanted) tried.add(keyOf(finding));
      const next = wanted.length > 0 ? mend(current, wanted, reading, tried) : undefined;
      if (!next) return { text: current, applied, diagnostics };
      applied.push(...next.applied);
      current = next.text;
    }
    return { text: current, applied, diagnostics: validate(current, named).diagnostics };
  };
}

const isWanted = ({ code, fix, suppression }: Diagnostic, only: readonly string[] | undefined): boolean =>
  fix?.patch !== undefined && suppression === undefined && (only === undefined || only.includes(code));

/** A fix that was tried at a place is not tried there again, so that no two rules can push a value to and fro. */
const keyOf = ({ code, pointer, fix }: Diagnostic): string => `${code} ${pointer} ${JSON.stringify(fix?.patch)}`;

interface Mended {
  readonly text: string;
  readonly applied: readonly Diagnostic[];
}

interface Planned {
  readonly finding: Diagnostic;
  readonly edits: readonly Edit[];
}

/** Mends findings in one go, or one by one if the text then reads otherwise than the patches want it. Those that stand in each other's way wait for the next round. */
function mend(text: string, findings: readonly Diagnostic[], options: ReadOptions, tried: Set<string>): Mended | undefined {
  const start = read(text, options);
  if (!start.ok) return undefined;
  const chosen: Planned[] = [];
  for (const finding of findings) {
    const edits = editsOf(finding.fix?.patch ?? [], start.value);
    if (!edits) continue;
    if (chosen.every((other) => !edits.some((edit) => other.edits.some((before) => collide(edit, before))))) chosen.push({ finding, edits });
    else tried.delete(keyOf(finding));
  }
  const all = edited(text, start, chosen, options);
  if (all !== undefined && chosen.length > 0) return { text: all, applied: chosen.map(({ finding }) => finding) };
  return oneByOne(text, chosen, options);
}

function oneByOne(text: string, chosen: readonly Planned[], options: ReadOptions): Mended | undefined {
  const applied: Diagnostic[] = [];
  let current = text;
  for (const planned of chosen) {
    const reading = read(current, options);
    const next = reading.ok ? edited(current, reading, [planned], options) : undefined;
    if (next === undefined) continue;
    current = next;
    applied.push(planned.finding);
  }
  return applied.length > 0 ? { text: current, applied } : undefined;
}

/** The text with edits applied, when it then reads as the edits want it. */
function edited(text: string, { value, format }: Reading, planned: readonly Planned[], options: ReadOptions): string | undefined {
  const edits = planned.flatMap((one) => one.edits);
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const next = mark + (format === "yaml" ? editYaml : editJson)(text.slice(mark.length), edits);
  const reading = read(next, options);
  return reading.ok && sameJson(reading.value, withEdits(value, edits)) ? next : undefined;
}
