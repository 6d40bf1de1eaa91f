import type { Diagnostic, Result } from "@cop-sdk/diagnostics";
import { modelVersion } from "../documents/base.js";
import { refusal } from "../parsing/define-document.js";
import { plainJsonFault } from "../parsing/plain-json.js";
import type { JsonDocument, MigrationStep } from "./migration-step.js";
import type { Migration } from "./receipt.js";
import { pathBetween, runSteps } from "./run-steps.js";

/** Where a migration is to lead. */
export interface MigrateOptions {
  /** Version of the model to write; without it, the one that this release reads. */
  readonly to?: string;
}

/** Reads a document of any known version and writes it in another. */
export type Migrate = (value: unknown, options?: MigrateOptions) => Result<Migration>;

/** Builds the migration along steps that follow each other; the versions are those of the steps, or `only` when there is no step yet. */
export function defineMigrations(steps: readonly MigrationStep[], only: string = modelVersion): Migrate {
  const versions = [steps[0]?.from ?? only, ...steps.map(({ to }) => to)];
  if (steps.some(({ from }, index) => from !== versions[index])) throw new Error("The steps of a migration have to follow each other.");
  return (value, { to = modelVersion } = {}) => {
    const from = versionOf(value);
    if (typeof from !== "string") return { ok: false, diagnostics: [from] };
    if (!versions.includes(from)) return { ok: false, diagnostics: [refusal(value, "migrate/unknown-version", "/modelVersion", { versions })] };
    const path = pathBetween(steps, versions, from, to);
    if (!path) return { ok: false, diagnostics: [refusal(value, "migrate/unknown-target", "", { versions })] };
    const migration = runSteps(value as JsonDocument, from, path);
    return { ok: true, value: migration, diagnostics: [...migration.receipt.losses, ...migration.receipt.questions] };
  };
}

/** The version that a document says it follows, or what stops the reading before that. */
function versionOf(value: unknown): string | Diagnostic {
  const fault = plainJsonFault(value);
  if (fault) return refusal(value, fault.code, fault.pointer);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refusal(value, "structure/not-a-document", "");
  const version = (value as JsonDocument).modelVersion;
  if (version === undefined) return refusal(value, "structure/no-version", "", { version: modelVersion });
  return typeof version === "string" ? version : refusal(value, "migrate/unknown-version", "/modelVersion", { versions: [modelVersion] });
}
