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
export { type ContentOptions, implementationReportContent } from "./implementation-report-content.js";
