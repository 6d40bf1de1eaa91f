import { type IParagraphOptions, Paragraph } from "docx";
import type { Setting } from "./setting.js";

/** A paragraph in the direction of the document. */
export const paragraph = (options: IParagraphOptions, setting: Setting): Paragraph =>
  new Paragraph({ ...options, ...(setting.rightToLeft ? { bidirectional: true } : {}) });
