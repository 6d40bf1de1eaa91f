import type { CalendarDate, Day } from "../../values/calendar-date.js";
import type { Mark } from "../../values/mark.js";
import { onEveryDayOf } from "../dated.js";
import { isNonMemberEntity, nonMemberEntities } from "../non-members.js";
import type { Region } from "../regions.js";
import type { SourceId } from "../sources.js";
import { isState, type StateCode } from "./codes.js";
import { regionMembers } from "./region-members.js";

/** The region of a country on a day. */
export type RegionOnDay =
  | { readonly kind: "known"; readonly region: Region; readonly mark: Mark; readonly sources: readonly SourceId[]; readonly note?: string }
  | { readonly kind: "unknown"; readonly mark?: Mark; readonly reason: string };

/** A region that a country belonged to, or the fact that it is not known, for a stretch of days. */
interface Stretch {
  readonly from?: Day;
  readonly until?: Day;
  readonly answer: RegionOnDay;
}

/** Day on which the list of regions was written. */
const listedOn: Day = "2026-11-23";

const movedFromCis: readonly Stretch[] = [
  {
    until: "2017-12-31",
    answer: { kind: "known", region: "CIS", mark: "K", sources: [], note: "From memory; seen among the CIS countries in 2018." },
  },
  {
    from: "2018-01-01",
    until: "2018-12-31",
    answer: { kind: "known", region: "CIS", mark: "S", sources: ["CWG-CIS-2018"], note: "Took part as a country of the CIS region in 2018." },
  },
  {
    from: "2019-01-01",
    until: "2026-11-22",
    answer: { kind: "unknown", reason: "Took part as a country of the CIS region in 2018 and is listed under Europe now; the day of the change is not known." },
  },
  { from: listedOn, answer: { kind: "known", region: "EUR", mark: "K", sources: [], note: "From memory." } },
];

const exceptions: Readonly<Partial<Record<StateCode, readonly Stretch[]>>> = {
  MD: movedFromCis,
  UA: movedFromCis,
  PW: [
    { until: "2024-09-18", answer: { kind: "unknown", reason: "Not a Member State before 19 September 2024." } },
    { from: "2024-09-19", answer: { kind: "known", region: "ASP", mark: "S", sources: ["ITU-PALAU"] } },
  ],
};

const notes: Readonly<Partial<Record<StateCode, string>>> = {
  GE: "Counted with the CIS region in older lists.",
};

let regionByState: ReadonlyMap<string, Region> | undefined;

/**
 * The region of a country on a day, or through a whole month, quarter or year. Regions are listed as on 23 November 2026 and taken to hold on other days too,
 * except where a change is known (Republic of Moldova, Ukraine, Palau); most rest on memory, and `mark` says so.
 *
 * @example
 * ```ts
 * import { regionOn } from "@cop-sdk/model";
 *
 * regionOn("UA", "2018-06-01"); // { kind: "known", region: "CIS", mark: "S", … }
 * regionOn("UA", "2021"); // { kind: "unknown", reason: … }
 * ```
 */
export const regionOn = (country: string, day: CalendarDate): RegionOnDay =>
  onEveryDayOf<RegionOnDay>(
    day,
    (one) => onDay(country, one),
    (answer) => (answer.kind === "known" ? answer.region : answer.kind),
    {
      kind: "unknown",
      reason: "The date is not precise enough to tell the region.",
    },
  );

function onDay(country: string, day: Day): RegionOnDay {
  if (isState(country)) {
    const stretch = exceptions[country]?.find(({ from, until }) => (from ?? day) <= day && day <= (until ?? day));
    return stretch?.answer ?? listed(country);
  }
  const region = isNonMemberEntity(country) ? nonMemberEntities[country].region : undefined;
  if (region) return { kind: "known", region: region.code, mark: region.mark, sources: [], note: "Not a Member State; works with the region." };
  return { kind: "unknown", reason: "Not a Member State." };
}

function listed(state: StateCode): RegionOnDay {
  regionByState ??= new Map((Object.keys(regionMembers) as Region[]).flatMap((region) => regionMembers[region].map((member) => [member, region] as const)));
  const region = regionByState.get(state);
  if (region === undefined) return { kind: "unknown", reason: "No region is recorded." };
  const note = notes[state];
  const basis: { mark: Mark; sources: readonly SourceId[] } = region === "CIS" ? { mark: "S", sources: ["C17-98"] } : { mark: "K", sources: [] };
  return { kind: "known", region, ...basis, ...(note === undefined ? {} : { note }) };
}
