import type { Diagnostic, JsonPatchOperation } from "@cop-sdk/diagnostics";
import { applyPatch } from "./apply-patch.js";
import type { Change, JsonDocument, MigrationStep, StepResult } from "./migration-step.js";
import { originsAfter, outermost, ownOrigins, placesIn } from "./origins.js";
import { lossOf, type Migration, questionOf } from "./receipt.js";

/** One step in one direction. */
export interface DirectedStep {
  readonly to: string;
  readonly take: (document: JsonDocument) => StepResult;
}

/** The steps from one version to another along a list of steps, or `undefined` when one of the versions is in none. */
export function pathBetween(steps: readonly MigrationStep[], versions: readonly string[], from: string, to: string): readonly DirectedStep[] | undefined {
  const start = versions.indexOf(from);
  const end = versions.indexOf(to);
  if (start < 0 || end < 0) return undefined;
  return start <= end
    ? steps.slice(start, end).map((step) => ({ to: step.to, take: step.up }))
    : steps
        .slice(end, start)
        .reverse()
        .map((step) => ({ to: step.from, take: step.down }));
}

/** What the steps make of a document, with the receipt. */
export function runSteps(given: JsonDocument, from: string, steps: readonly DirectedStep[]): Migration {
  let document = given;
  let origins = ownOrigins(given);
  const patch: JsonPatchOperation[] = [];
  const losses: Diagnostic[] = [];
  const questions: Diagnostic[] = [];
  for (const { to, take } of steps) {
    const before = origins;
    const step = take(document);
    const changes = [...step.changes, versionChange(to)].map((change) => ({
      ...change,
      carries: (change.carries ?? []).flatMap((pointer) => placesIn(before, pointer)),
    }));
    for (const { operation, carries } of changes) {
      document = applyPatch(document, [operation]) as JsonDocument;
      origins = originsAfter(origins, operation, carries);
      patch.push(operation);
    }
    questions.push(...step.questions.map((question) => questionOf(given, question, to)));
    const kept = new Set(placesIn(origins));
    const lost = placesIn(before).filter((place) => !kept.has(place));
    const reduced = changes.flatMap(({ reduces, carries }) => (reduces ? carries : []));
    losses.push(...outermost(given, lost).map((place) => lossOf(given, "migrate/lost", place, to)));
    losses.push(...outermost(given, reduced).map((place) => lossOf(given, "migrate/reduced", place, to)));
  }
  return { document, receipt: { from, to: steps.at(-1)?.to ?? from, patch, losses, questions } };
}

const versionChange = (version: string): Change => ({
  operation: { op: "replace", path: "/modelVersion", value: version },
  carries: ["/modelVersion"],
});
