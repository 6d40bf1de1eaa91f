import type { CalendarDate, Day } from "../../values/calendar-date.js";
import type { Mark } from "../../values/mark.js";
import type { SourceId } from "../sources.js";
import type { StateCode } from "../states/codes.js";

/** A change of the list of least developed countries. */
export interface LdcChange {
  /** When: from this day on the change holds. A year means that the day within it is not known. */
  readonly on: CalendarDate;
  /** Day by which the change had surely happened, where a dated list narrows a year down. */
  readonly goneBy?: Day;
  readonly mark: Mark;
  readonly note?: string;
  readonly sources: readonly SourceId[];
}

/**
 * Countries that left the list. On the day of leaving a country is no longer on the list: graduation takes effect on its day
 * (Vanuatu "graduates" on 4 December 2020); worked out from that wording, mark `I`.
 */
export const ldcExits: Readonly<Partial<Record<StateCode, LdcChange>>> = {
  BW: { on: "1994", mark: "S", note: "Another source has 1995.", sources: ["LDC-WTO", "LDC-2014"] },
  CV: { on: "2007", mark: "S", sources: ["LDC-WTO"] },
  MV: { on: "2011", mark: "S", sources: ["LDC-WTO"] },
  WS: { on: "2014", goneBy: "2014-04-10", mark: "S", note: "The list of 48 of April 2014 does not name it.", sources: ["LDC-WTO", "LDC-2014"] },
  GQ: { on: "2017", mark: "S", sources: ["LDC-WTO"] },
  VU: { on: "2020-12-04", mark: "S", sources: ["LDC-VUT"] },
  BT: { on: "2023-12-13", mark: "K", note: "Day from memory.", sources: ["LDC-2024"] },
  ST: { on: "2024-12-13", mark: "K", note: "Month seen, day from memory; M49 data of May 2026 still flags the country.", sources: ["LDC-2024"] },
};

/** Countries that joined the list since 2010. */
export const ldcEntries: Readonly<Partial<Record<StateCode, LdcChange>>> = {
  SS: { on: "2012", mark: "K", note: "Year from memory.", sources: [] },
};

/** Exits that are decided or expected. Nothing newer than June 2026 was seen, so status is unknown from the day on. */
export const ldcScheduledExits: Readonly<Partial<Record<StateCode, LdcChange & { readonly on: Day }>>> = {
  NP: { on: "2026-11-24", mark: "S", note: "Due to leave on 24 November 2026; that it did was not seen.", sources: ["LDC-2021"] },
  LA: { on: "2026-11-24", mark: "S", note: "Due to leave on 24 November 2026; that it did was not seen.", sources: ["LDC-2021"] },
  BD: {
    on: "2026-11-24",
    mark: "S",
    note: "Due to leave on 24 November 2026; in June 2026 a committee backed a move to 24 November 2029, and the decision of the General Assembly was not seen.",
    sources: ["LDC-2021", "LDC-BGD"],
  },
  SB: { on: "2027-12-13", mark: "K", note: "Expected to leave on 13 December 2027; day from memory.", sources: ["LDC-CDP"] },
  KH: { on: "2029-12-19", mark: "K", note: "Expected to leave on 19 December 2029; day from memory.", sources: ["LDC-CDP"] },
  SN: { on: "2029-12-19", mark: "K", note: "Expected to leave on 19 December 2029; day from memory.", sources: ["LDC-CDP"] },
};

/** Day for which a list of 48 countries was seen by name. */
export const ldcListSeenOn: Day = "2014-04-10";
