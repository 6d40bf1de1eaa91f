import type { Citation, Diagnostic, Obligation, Severity } from "../diagnostic.js";
import type { DescribedDiagnostic } from "../messages.js";
import { described, type FormatOptions } from "./options.js";
import { fixesOf, locationOf } from "./sarif-places.js";

/** What SARIF tells of a rule besides its findings. */
export interface RuleDescription {
  readonly code: string;
  readonly title: string;
  readonly guidance: string;
  /** Severity where nothing else was asked for. */
  readonly severity: Severity;
  readonly obligation?: Obligation;
  readonly citation?: Citation;
  /** Page about the rule; absolute. */
  readonly helpUri?: string;
}

/** How findings are written as SARIF. */
export interface SarifOptions extends FormatOptions {
  readonly tool: { readonly name: string; readonly version?: string };
  /** Rules that could have found something; those of findings that are not listed are added without a description. */
  readonly rules?: readonly RuleDescription[];
}

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", advice: "note", info: "note" };

/** Findings as SARIF 2.1.0, indented, with a final line feed: for code scanning and other programs that collect findings. */
export function formatSarif(diagnostics: readonly Diagnostic[], options: SarifOptions): string {
  const { tool, rules = [], language = "en" } = options;
  const found = described(diagnostics, options);
  const known = new Map(rules.map((rule) => [rule.code, descriptorOf(rule)]));
  const others = [...new Set(found.map(({ code }) => code))].filter((code) => !known.has(code)).map((id) => ({ id }));
  const descriptors = [...known.values(), ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const driver = { name: tool.name, ...(tool.version === undefined ? {} : { semanticVersion: tool.version }), language, rules: descriptors };
  const run = { tool: { driver }, columnKind: "utf16CodeUnits", results: found.map((finding) => resultOf(finding, indexes.get(finding.code) ?? -1)) };
  return `${JSON.stringify({ $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

const descriptorOf = ({ code, title, guidance, severity, obligation, citation, helpUri }: RuleDescription) => ({
  id: code,
  shortDescription: { text: title },
  help: { text: guidance },
  ...(helpUri === undefined ? {} : { helpUri }),
  defaultConfiguration: { level: levels[severity] },
  properties: { severity, ...(obligation ? { obligation } : {}), ...(citation ? { citation } : {}) },
});

function resultOf(finding: DescribedDiagnostic, ruleIndex: number) {
  const { code, severity, obligation, message, guidance, related, fingerprint, suppression, citation, cell } = finding;
  const fixes = fixesOf(finding);
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: guidance ? `${message}\n${guidance}` : message },
    locations: [locationOf(finding)],
    ...(related?.length
      ? { relatedLocations: related.map((place, id) => ({ id, ...locationOf({ ...(finding.file ? { file: finding.file } : {}), ...place }) })) }
      : {}),
    partialFingerprints: { "copFingerprint/v1": fingerprint },
    ...(fixes.length ? { fixes } : {}),
    ...(suppression ? { suppressions: [suppressionOf(suppression)] } : {}),
    properties: { severity, obligation, ...(citation ? { citation } : {}), ...(cell ? { cell } : {}) },
  };
}

const suppressionOf = (suppression: NonNullable<Diagnostic["suppression"]>) =>
  suppression.by === "baseline"
    ? { kind: "external", status: "accepted", justification: "baseline" }
    : {
        kind: "external",
        status: "accepted",
        justification: suppression.reason,
        properties: { owner: suppression.owner, expires: suppression.expires },
      };
