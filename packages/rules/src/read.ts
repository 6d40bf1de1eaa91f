import type { Diagnostic, Result } from "@cop-sdk/diagnostics";
import type { Asked } from "./asked.js";
import type { Columns, Facts } from "./facts.js";
import type { Findings } from "./reading/findings.js";
import { packMembers } from "./reading/packs.js";
import { questionMembers } from "./reading/questions.js";
import { definePack, type Pack } from "./rule.js";

export { packSchema } from "./reading/schema.js";

/**
 * Reads a pack from outside: parsed JSON of any shape. Nothing in it is trusted: every member is checked and copied, surplus ones are findings, sizes are limited
 * (20,000 rules), and overrides must name rules of the pack without circles. No value of the pack stands in a finding.
 *
 * @example
 * ```ts
 * import { defineFacts, int } from "@cop-sdk/rules";
 * import { readPack } from "@cop-sdk/rules/read";
 *
 * const result = readPack(defineFacts({ age: int(0, 120) }), JSON.parse('{"id": "p", "revision": "1", "safeguards": [], "ruls": []}'));
 * result.diagnostics.map(({ code }) => code); // ["rules/misspelt-member", "rules/missing-member"]
 * ```
 */
export function readPack<C extends Columns, D extends string, L extends string>(facts: Facts<C, D, L>, value: unknown): Result<Pack<C, D, L, string, string>> {
  return finished((findings) => {
    const members = packMembers(findings, value, facts as never);
    return members && (definePack(facts as never, members as never) as unknown as Pack<C, D, L, string, string>);
  });
}

/** Reads the facts of a question from outside. A misspelt or surplus fact, a value outside its domain, a fact left out: each is a finding, with the nearest valid word where there is one. */
export function readFacts<C extends Columns>(facts: Facts<C>, value: unknown): Result<Asked<C>> {
  return finished((findings) => questionMembers(findings, value, facts as never) as never);
}

function finished<T>(read: (findings: Findings) => T | undefined): Result<T> {
  const diagnostics: Diagnostic[] = [];
  const value = read({ list: diagnostics });
  return value !== undefined && diagnostics.length === 0 ? { ok: true, value, diagnostics } : { ok: false, diagnostics };
}
