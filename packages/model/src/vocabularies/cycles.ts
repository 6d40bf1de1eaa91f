import type { Day } from "../values/calendar-date.js";
import type { Mark } from "../values/mark.js";
import type { ConferenceId } from "./conferences.js";
import type { RevisionId } from "./instruments/revisions.js";
import type { SourceId } from "./sources.js";

/** The time between two world telecommunication development conferences, on which the Director reports to the later one. */
export interface Cycle {
  /** The conference before the cycle. */
  readonly from: ConferenceId;
  /** The conference that the report goes to; missing while unknown. */
  readonly to?: ConferenceId;
  /** Day after the earlier conference closed. */
  readonly firstDay: Day;
  /**
   * Day on which the later conference closed, so that cycles follow each other without a gap; missing while unknown.
   * A report is written before: it ends at its data cut-off.
   */
  readonly lastDay?: Day;
  /** The revision of Resolution 67 in force through the cycle; missing where it is not known. */
  readonly resolution?: RevisionId;
  /** Whether the clauses of that revision are known here. Only the 2014 text was read. */
  readonly textAvailable: boolean;
  /** How the days are known. */
  readonly mark: Mark;
  readonly note?: string;
  readonly sources: readonly SourceId[];
}

const define = <const Id extends string>(entries: Readonly<Record<Id, Cycle>>): Readonly<Record<Id, Cycle>> => entries;

/** The cycles since Resolution 67 exists, by id. Their days come from this table, never from arithmetic: conferences were 3.4 to 4.7 years apart. */
export const cycles = /* @__PURE__ */ define({
  "wtdc-2010/wtdc-2014": {
    from: "wtdc-2010",
    to: "wtdc-2014",
    firstDay: "2010-06-05",
    lastDay: "2014-04-10",
    resolution: "res67-2010",
    textAvailable: false,
    mark: "S",
    note: "Only the start of the preamble of the 2010 text was seen.",
    sources: ["WTDC-LIST"],
  },
  "wtdc-2014/wtdc-2017": {
    from: "wtdc-2014",
    to: "wtdc-2017",
    firstDay: "2014-04-11",
    lastDay: "2017-10-20",
    resolution: "res67-2014",
    textAvailable: true,
    mark: "S",
    sources: ["WTDC-LIST", "SEED"],
  },
  "wtdc-2017/wtdc-2022": {
    from: "wtdc-2017",
    to: "wtdc-2022",
    firstDay: "2017-10-21",
    lastDay: "2022-06-16",
    resolution: "res67-2017",
    textAvailable: false,
    mark: "S",
    note: "Of the 2017 text only the title was seen; a report is arranged by the 2014 text. The last day is that of the announced dates of the conference.",
    sources: ["WTDC-LIST", "WTDC-22", "WTDC67-2017"],
  },
  "wtdc-2022/wtdc-2025": {
    from: "wtdc-2022",
    to: "wtdc-2025",
    firstDay: "2022-06-17",
    lastDay: "2025-11-28",
    resolution: "res67-2022",
    textAvailable: false,
    mark: "S",
    note: "The 2022 text was not seen; a report is arranged by the 2014 text. The first day follows the announced dates of the conference.",
    sources: ["WTDC-22", "WTDC-25", "COP19-PHL"],
  },
  "wtdc-2025/next": {
    from: "wtdc-2025",
    firstDay: "2025-11-29",
    textAvailable: false,
    mark: "S",
    note: "Whether Resolution 67 was revised, kept or merged in Baku was not found. Place and date of the next conference are unknown.",
    sources: ["WTDC-25"],
  },
});

/** Id of a cycle, such as `wtdc-2014/wtdc-2017`. */
export type CycleId = keyof typeof cycles;

/** Whether a text is the id of a cycle. */
export const isCycleId = (id: string): id is CycleId => Object.hasOwn(cycles, id);

/** The cycle in which a day lies, or `undefined` before 5 June 2010. */
export function cycleOn(day: Day): CycleId | undefined {
  const ids = Object.keys(cycles) as CycleId[];
  return ids.find((id) => {
    const { firstDay, lastDay } = cycles[id];
    return firstDay <= day && (lastDay === undefined || day <= lastDay);
  });
}
