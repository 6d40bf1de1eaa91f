export { checksum } from "./checksum.js";
export {
  atLeast,
  type Cell,
  type Citation,
  type Diagnostic,
  type Fix,
  hasAtLeast,
  type JsonPatchOperation,
  type Obligation,
  type Parameter,
  type Position,
  type Range,
  type Related,
  type Result,
  type Severity,
  type Suppression,
  severities,
  type Term,
} from "./diagnostic.js";
export { fingerprintOf, idPath } from "./fingerprint.js";
export { codeFrame } from "./format/frame.js";
export { formatGithub } from "./format/github.js";
export { formatHtml } from "./format/html.js";
export { type DiagnosticsReport, formatJson, toReport } from "./format/json.js";
export { formatJunit, type JunitOptions } from "./format/junit.js";
export { formatMarkdown } from "./format/markdown.js";
export type { FormatOptions } from "./format/options.js";
export { plainText, printable, printableLines } from "./format/printable.js";
export { formatReview } from "./format/review.js";
export { formatSarif, type RuleDescription, type SarifOptions } from "./format/sarif.js";
export { formatText, type TextOptions } from "./format/text.js";
export { directionOf, isLanguage, type Language, languages } from "./language.js";
export {
  type Catalogue,
  catalogueFaults,
  type DescribedDiagnostic,
  defineCatalogue,
  describe,
  fillTemplate,
  joinCatalogues,
  type Messages,
  type MessageText,
} from "./messages.js";
export { fromPointer, type JsonPointer, toPointer, valueAt } from "./pointer.js";
export { compareDiagnostics, sortDiagnostics } from "./sort.js";
export { suggest } from "./suggest.js";
export { UsageError } from "./usage-error.js";
