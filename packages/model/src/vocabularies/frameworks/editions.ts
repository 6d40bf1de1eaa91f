import { type CalendarDate, firstDay, isCalendarDate, lastDay } from "../../values/calendar-date.js";
import type { Mark } from "../../values/mark.js";
import type { SourceId } from "../sources.js";

/** One edition or adoption of a framework against which a strategy can be read. */
export interface FrameworkEdition {
  readonly framework:
    | "cop-checklist"
    | "model-national-response"
    | "cybersecurity-index"
    | "better-internet-for-kids"
    | "african-union-policy"
    | "industry-guidelines";
  /** Name or year of the edition. */
  readonly edition: string;
  /** When it came out, as precisely as seen. */
  readonly date?: CalendarDate;
  readonly note?: string;
  readonly mark: Mark;
  readonly sources: readonly SourceId[];
}

/** Editions of the frameworks that were seen. Membership of the African Union is not listed: the reference has no dated list of its members. */
export const frameworkEditions: readonly FrameworkEdition[] = [
  { framework: "cop-checklist", edition: "2009", mark: "S", note: "Four headings.", sources: ["COPG-2014"] },
  { framework: "cop-checklist", edition: "2014", mark: "S", note: "Four headings.", sources: ["COPG-2014"] },
  {
    framework: "cop-checklist",
    edition: "2020",
    date: "2020-06",
    mark: "S",
    note: "The texts of its items were not reachable.",
    sources: ["COPG-POL", "PRJ-ASP"],
  },
  { framework: "industry-guidelines", edition: "2020", date: "2020-06", mark: "S", sources: ["COPG-IND", "PRJ-ASP"] },
  { framework: "model-national-response", edition: "2015", mark: "S", note: "Launched at the Abu Dhabi summit.", sources: ["MNR-2016", "MNR-INHOPE"] },
  { framework: "model-national-response", edition: "2016", date: "2016-11", mark: "S", sources: ["MNR-2016"] },
  { framework: "model-national-response", edition: "2022", date: "2022", mark: "S", note: "Its names were not seen.", sources: ["MNR-FTF"] },
  { framework: "cybersecurity-index", edition: "2018", mark: "S", sources: ["GCI-2018Q"] },
  { framework: "cybersecurity-index", edition: "2024", mark: "S", note: "Fifth edition; uses tiers.", sources: ["GCI-2024"] },
  { framework: "better-internet-for-kids", edition: "2015", mark: "S", sources: ["BIK-2020"] },
  { framework: "better-internet-for-kids", edition: "2018", mark: "S", sources: ["BIK-2018", "BIK-2020"] },
  { framework: "better-internet-for-kids", edition: "2020", mark: "S", note: "30 countries.", sources: ["BIK-2020"] },
  { framework: "better-internet-for-kids", edition: "2023", mark: "S", note: "29 countries; pillars of BIK+.", sources: ["BIK-2023"] },
  { framework: "better-internet-for-kids", edition: "2024", mark: "S", note: "Called Policy Monitor from here on.", sources: ["BIK-2024"] },
  {
    framework: "african-union-policy",
    edition: "2024",
    date: "2024-02-15",
    mark: "S",
    note: "Adopted at a session of 14 and 15 February.",
    sources: ["AU-2024", "AU-NEWS"],
  },
];

/** Editions of a framework that had come out by a date, oldest first; an edition of a year counts from its end. */
export const editionsBy = (framework: FrameworkEdition["framework"], date: CalendarDate): readonly FrameworkEdition[] =>
  frameworkEditions.filter((entry) => entry.framework === framework && isCalendarDate(date) && lastDay(entry.date ?? entry.edition) <= firstDay(date));
