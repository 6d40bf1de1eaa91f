import { type CalendarDate, type Period, type RecordRegion, type RegionScope, type RegionYear, regionOn } from "@cop-sdk/model";
import { groupBy } from "./order.js";
import type { Placed } from "./placing.js";
import type { SameThings } from "./same-things.js";

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

/** Region of a document for several countries or regions: the one that they share, `GLO` for more than one, nothing where one is not known. */
export function regionOfCountries(countries: readonly string[], date: Period | undefined, stated: readonly RegionScope[]): RecordRegion | undefined {
  const [first, ...others] = stated;
  if (others.length > 0) return { code: "GLO", basis: "stated" };
  if (countries.length <= 1 || first !== undefined) return regionOfRecord(countries.length === 1 ? countries[0] : undefined, date, first);
  const found = countries.map((country) => regionOfRecord(country, date, undefined));
  const codes = new Set(found.map((region) => region?.code));
  const [code] = codes;
  if (codes.has(undefined) || code === undefined) return undefined;
  const marks = new Set(found.map((region) => region?.mark));
  const [mark] = marks;
  return { code: codes.size === 1 ? code : "GLO", basis: "membership", ...(marks.size === 1 && mark !== undefined ? { mark } : {}) };
}

const yearOf = (date: Period | undefined): number | undefined => (date?.start === undefined ? undefined : Number(date.start.slice(0, 4)));

/**
 * Activities that lie wholly in the period, by region and by the year in which they began. Documents that tell of something done count as
 * activities, texts do not, and what several records tell of counts once.
 */
export function activitiesByRegionAndYear(placed: readonly Placed[], same: SameThings): RegionYear[] {
  const counts = ({ standing, candidate }: Placed) => standing.kind === "counted" && candidate.isDeed;
  const counted = placed.filter((one) => counts(one) && same.of(one).find(counts) === one);
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
