import { isDay } from "@cop-sdk/model";
import { asciiDigits } from "@cop-sdk/validation/readings";

/** What the dates of a column say about the order of day and month. */
export interface DateEvidence {
  /** The order, where dates show it and none speaks against it. */
  readonly order?: "day-month" | "month-day";
  /** Whether there are dates with two readings and no date that decides, or dates that decide both ways. */
  readonly open: boolean;
  readonly twoDigitYears: boolean;
}

const numeric = /(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?!\d)/g;

/** Reads the order of day and month off a whole column: a day above 12 that exists decides, nothing else does. */
export function dateEvidence(texts: Iterable<string>): DateEvidence {
  let dayFirst = 0;
  let monthFirst = 0;
  let either = 0;
  let short = false;
  for (const text of texts) {
    if (text.length > 200 || !/\p{Nd}\s*[-/.]/u.test(text)) continue;
    for (const [, first = "", second = "", year = ""] of asciiDigits(text).matchAll(numeric)) {
      if (year.length === 2) short = true;
      const isDate = (day: string, month: string) => isDay(`${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
      const [byDay, byMonth] = [isDate(first, second), isDate(second, first)];
      if (byDay && byMonth) either += first === second ? 0 : 1;
      else if (byDay) dayFirst++;
      else if (byMonth) monthFirst++;
    }
  }
  const order = dayFirst && !monthFirst ? "day-month" : monthFirst && !dayFirst ? "month-day" : undefined;
  return { ...(order ? { order } : {}), open: order === undefined && either + Math.min(dayFirst, monthFirst) > 0, twoDigitYears: short };
}
