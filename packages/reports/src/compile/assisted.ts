import { type CountryAssisted, type DatedStanding, firstDay, type StatusGroup, statusOn } from "@cop-sdk/model";
import { hasItuRole } from "./clauses.js";
import { compareText, groupBy } from "./order.js";
import type { Placed } from "./placing.js";
import { datumOf } from "./regions.js";

/**
 * Countries with a record of the period in which ITU had a part, with their standing among LDC, LLDC and SIDS on the date of the
 * record, or of the meeting that a measure was for. Records of one country with the same standing share a row.
 */
export function countriesAssisted(placed: readonly Placed[]): CountryAssisted[] {
  const rows = placed.flatMap((one) => {
    const { countries, statusOn: statusDay } = one.candidate;
    const day = statusDay ?? datumOf(one.record.date);
    if (one.standing.kind === "left-out" || day === undefined || !hasItuRole(one)) return [];
    return countries.map((country) => {
      const standing = (group: StatusGroup): DatedStanding => {
        const { status, basis, mark } = statusOn(country, group, day);
        return { standing: status, basis, mark };
      };
      return { one, country, day, ldc: standing("ldc"), lldc: standing("lldc"), sids: standing("sids") };
    });
  });
  const sameRow = groupBy(rows, ({ country, ldc, lldc, sids }) => [country, ldc.standing, lldc.standing, sids.standing].join(" "));
  return [...sameRow.values()]
    .map((group) => {
      const earliest = group.reduce((a, b) => (firstDay(b.day) < firstDay(a.day) ? b : a));
      const { country, day: statusOn, ldc, lldc, sids } = earliest;
      const hostOnly = group.every(({ one }) => one.record.scope === "regional" || one.record.scope === "global");
      return { country, statusOn, ldc, lldc, sids, records: group.map(({ one }) => one.record.id), ...(hostOnly ? { hostOnly } : {}) };
    })
    .sort((a, b) => compareText(`${a.country} ${firstDay(a.statusOn)}`, `${b.country} ${firstDay(b.statusOn)}`));
}
