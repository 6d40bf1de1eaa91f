import type { Language } from "@cop-sdk/diagnostics";
import { type ContentDocument, isShort } from "@cop-sdk/reports";
import { type BlockData, blocksData, headingLine, plainLine, type SectionData, sectionData } from "./blocks.js";
import type { LineData } from "./inline.js";
import { labelsOf } from "./labels.js";
import { printable } from "./text.js";

/** All that the template takes: plain data, no code. */
export interface DocumentData {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** Title in the properties of the file. */
  readonly name: string;
  readonly date: readonly [year: number, month: number, day: number] | null;
  readonly title: LineData;
  readonly subtitle: LineData;
  readonly notices: readonly LineData[];
  readonly cover: readonly BlockData[];
  readonly contents: LineData;
  /** Whether cover, contents and text follow each other on one page. */
  readonly short: boolean;
  /** The page number in words; `{page}` and `{pages}` stand alone in their parts. */
  readonly page: readonly string[];
  readonly sections: readonly SectionData[];
}

export function dataOf(content: ContentDocument): DocumentData {
  const labels = labelsOf(content);
  return {
    language: content.language,
    direction: content.direction,
    name: printable(content.title).trim() || "–",
    date: dayOf(content.date),
    title: headingLine(content.title),
    subtitle: plainLine(content.subtitle),
    notices: content.notices.map(plainLine),
    cover: blocksData(content.cover, labels),
    contents: headingLine(content.words.contents),
    short: isShort(content),
    page: printable(content.words.page)
      .split(/(\{pages?\})/)
      .filter((part) => part !== ""),
    sections: content.sections.flatMap((section) => sectionData(section, labels)),
  };
}

/** The day when there is such a day in the calendar. */
function dayOf(date: string): DocumentData["date"] {
  const [year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).slice(1).map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last ? [year, month, day] : null;
}
