import { AlignmentType, type IParagraphOptions, Paragraph } from "docx";
import type { Setting } from "./setting.js";

/** A paragraph in the direction of the document. */
export const paragraph = (options: IParagraphOptions, setting: Setting): Paragraph =>
  new Paragraph({ ...options, ...(setting.rightToLeft ? { bidirectional: true } : {}) });

/** Alignment at the start or end of a line, whatever the direction. */
export const alignments = { start: AlignmentType.START, end: AlignmentType.END } as const;
