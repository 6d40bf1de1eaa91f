import type { CalendarDate, Day } from "../values/calendar-date.js";
import type { Mark } from "../values/mark.js";
import { codesOn } from "./code-list.js";
import { type OfficeId, officeSeats } from "./office-seats.js";
import type { Region } from "./regions.js";
import type { StateCode } from "./states/codes.js";

/** Which kind of office it is. */
export type OfficeKind = "regional" | "area";

/** A field office of ITU. The seat's name, source, mark and validity stand in {@link officeSeats}. */
export interface Office {
  readonly kind: OfficeKind;
  readonly region: Region;
  /** Country of the seat. */
  readonly country: StateCode;
}

const office = (kind: OfficeKind, region: Region, country: StateCode): Office => ({ kind, region, country });

/** Every office, by its seat, as listed on 23 November 2026. A review of the regional presence was in hand in 2025: offices may move. */
export const offices: Readonly<Record<OfficeId, Office>> = {
  "addis-ababa": office("regional", "AFR", "ET"),
  brasilia: office("regional", "AMS", "BR"),
  cairo: office("regional", "ARB", "EG"),
  bangkok: office("regional", "ASP", "TH"),
  moscow: office("regional", "CIS", "RU"),
  geneva: office("regional", "EUR", "CH"),
  dakar: office("area", "AFR", "SN"),
  harare: office("area", "AFR", "ZW"),
  yaounde: office("area", "AFR", "CM"),
  bridgetown: office("area", "AMS", "BB"),
  santiago: office("area", "AMS", "CL"),
  tegucigalpa: office("area", "AMS", "HN"),
  jakarta: office("area", "ASP", "ID"),
  "new-delhi": office("area", "ASP", "IN"),
};

/** An office on a day. */
export interface OfficeOnDay extends Office {
  readonly id: OfficeId;
  /** Mark of the list on its own day; never better than `I` on another. */
  readonly mark: Mark;
  readonly note?: string;
}

const listedOn: Day = "2026-11-23";

/**
 * Offices that served a region on a day, the regional one first. Days of opening were seen for none and are remembered for New Delhi (2023); the others are
 * taken to hold on other days than that of the list, and the mark says so.
 *
 * @example
 * ```ts
 * import { officesOn } from "@cop-sdk/model";
 *
 * officesOn("ASP", "2015").map(({ id }) => id); // ["bangkok", "jakarta"]
 * ```
 */
export const officesOn = (region: Region, date: CalendarDate): readonly OfficeOnDay[] =>
  codesOn(officeSeats, date)
    .filter((id) => offices[id].region === region)
    .map((id) => {
      const { mark, note } = officeSeats.entries[id];
      const asListed = date === listedOn;
      const elsewhere = region === "EUR" || region === "CIS" ? "An older list puts Europe and the CIS countries together under Moscow." : undefined;
      const notes = [note, asListed ? undefined : `As listed on ${listedOn}.`, asListed ? undefined : elsewhere].filter((text) => text !== undefined);
      return { id, ...offices[id], mark: asListed || mark !== "S" ? mark : "I", ...(notes.length > 0 ? { note: notes.join(" ") } : {}) };
    });
