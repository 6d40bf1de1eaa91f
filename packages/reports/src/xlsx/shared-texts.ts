import { unescapeText } from "./cell-content.js";
import type { WorkbookLimits } from "./limits.js";
import type { Parts } from "./parts.js";
import { within } from "./refusal.js";

/** The texts that a file keeps once for many cells. Readings that are shown above characters (`rPh`) are no part of a text. */
export function sharedTexts({ scan }: Parts, part: string | undefined, limits: WorkbookLimits): readonly string[] {
  const texts: string[] = [];
  let pieces: string[] = [];
  let inReading = false;
  let inText = false;
  if (part === undefined) return texts;
  scan(part, {
    open(name) {
      if (name === "si") pieces = [];
      if (name === "rPh") inReading = true;
      if (name === "t") inText = !inReading;
    },
    text(text) {
      if (inText) pieces.push(text);
    },
    close(name) {
      if (name === "t") inText = false;
      if (name === "rPh") inReading = false;
      if (name !== "si") return;
      texts.push(unescapeText(pieces.join("")));
      within("sharedTexts", limits.sharedTexts, texts.length);
    },
  });
  return texts;
}
