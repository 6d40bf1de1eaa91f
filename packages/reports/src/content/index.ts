export type {
  Block,
  BulletList,
  Callout,
  Column,
  ContentDocument,
  Definitions,
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
export { type ContentOptions, implementationReportContent } from "./implementation-report-content.js";
export { quarterlyReportContent } from "./quarterly-report-content.js";
