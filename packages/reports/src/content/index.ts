export { columnWidths, type PageMeasures } from "./column-widths.js";
export { type ComparisonOptions, comparisonContent, type Difference, differencesBetween } from "./comparison/comparison-content.js";
export type { IsShown } from "./comparison/masked-copy.js";
export type {
  Block,
  BulletList,
  Callout,
  Column,
  ContentDocument,
  Definitions,
  Figure,
  Inline,
  Line,
  LinkRun,
  NumberedEntries,
  Paragraph,
  ReferenceRun,
  Row,
  Section,
  Table,
  TextRun,
} from "./content.js";
export { contentOf, type Renderable } from "./content-of.js";
export type { ApprovalDetails, CopyOptions } from "./copy.js";
export { checkWordLimit, countWords } from "./count-words.js";
export { documentContent } from "./documents/document-content.js";
export { type ContentOptions, implementationReportContent } from "./implementation-report-content.js";
export { isShort } from "./is-short.js";
export { quarterlyReportContent } from "./quarterly-report-content.js";
export { strategyCoverageContent } from "./strategy-coverage.js";
