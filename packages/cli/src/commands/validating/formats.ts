import {
  type Diagnostic,
  formatGithub,
  formatHtml,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatSarif,
  type Language,
  type Severity,
} from "@cop-sdk/diagnostics";
import { validationCatalogue as catalogue, type Profile, ruleDescriptions } from "@cop-sdk/validation";

/** What formats tell of a run besides its findings. */
export interface Run {
  readonly language: Language;
  readonly profile: Profile;
  readonly failOn: Severity;
  readonly files: readonly string[];
  readonly version: string;
}

/** Formats that are written at the end of a run. Text is written document by document. */
const wholeFormats = {
  json: (found, { language }) => formatJson(found, catalogue, language),
  sarif: (found, { language, profile, version }) =>
    formatSarif(found, { catalogue, language, tool: { name: "cop", version }, rules: ruleDescriptions(profile, language) }),
  junit: (found, { language, files, failOn }) => formatJunit(found, { catalogue, language, files, failOn }),
  github: (found, { language }) => formatGithub(found, { catalogue, language }),
  markdown: (found, { language }) => formatMarkdown(found, { catalogue, language }),
  html: (found, { language }) => formatHtml(found, { catalogue, language }),
} satisfies Readonly<Record<string, (found: readonly Diagnostic[], run: Run) => string>>;

/** A format of `--format`. */
export type FindingsFormat = "text" | keyof typeof wholeFormats;

/** Names of the formats, as `--format` takes them. */
export const findingsFormats: readonly FindingsFormat[] = ["text", ...(Object.keys(wholeFormats) as (keyof typeof wholeFormats)[])];

/** Findings in a format other than text. */
export const formatFindings = (format: Exclude<FindingsFormat, "text">, found: readonly Diagnostic[], run: Run): string => wholeFormats[format](found, run);
