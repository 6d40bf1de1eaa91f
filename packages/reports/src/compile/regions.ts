import { type CalendarDate, type Period, type RecordRegion, type RegionScope, type RegionYear, regionOn } from "@cop-sdk/model";
import { groupBy } from "./order.js";
import type { Placed } from "./placing.js";

/** The date that stands for a period when a dated list is asked: its first date. */
export const datumOf = (date: Period | undefined): CalendarDate | undefined => date?.start ?? date?.end;

/**
 * Region of a record: that of its country on the day, where the dated list knows it; else as the document says. An activity for more
 * than one region stays one, wherever it was held.
 */
export function regionOfRecord(country: string | undefined, date: Period | undefined, stated: RegionScope | undefined): RecordRegion | undefined {
  const day = datumOf(date);
  if (stated !== "GLO" && country !== undefined && day !== undefined) {
    const found = regionOn(country, day);
    if (found.kind === "known") {
      const { region: code, mark } = found;
      return { code, basis: "membership", mark, ...(stated === undefined || stated === code ? {} : { statedAs: stated }) };
    }
  }
  return stated === undefined ? undefined : { code: stated, basis: "stated" };
}

const yearOf = (date: Period | undefined): number | undefined => (date?.start === undefined ? undefined : Number(date.start.slice(0, 4)));

/** Activities that lie wholly in the period, by region and by the year in which they began. */
export function activitiesByRegionAndYear(placed: readonly Placed[]): RegionYear[] {
  const counted = placed.filter(({ standing, record }) => standing.kind === "counted" && record.kind === "activity");
  const keyOf = ({ record }: Placed) => `${record.region?.code ?? "~"} ${yearOf(record.date) ?? "~"}`;
  return [...groupBy(counted, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const { region, date } = group[0].record;
      const year = yearOf(date);
      return {
        ...(region === undefined ? {} : { region: region.code }),
        ...(year === undefined ? {} : { year }),
        records: group.map(({ record }) => record.id),
      };
    });
}
