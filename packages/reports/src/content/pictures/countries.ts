import type { CountryAssisted, GroupStanding } from "@cop-sdk/model";
import type { MarkState } from "../../charts/chart.js";
import type { Figure } from "../content.js";
import { countryName, type Scope } from "../scope.js";
import { figure } from "./figure.js";

const states: Readonly<Record<GroupStanding, MarkState>> = { member: "yes", "not-member": "no", unknown: "unknown" };

/** To which groups the countries of the table belong, in its order. */
export function countriesFigure(scope: Scope, lines: readonly CountryAssisted[]): Figure {
  const { phrases } = scope;
  const used = new Set(lines.flatMap(({ ldc, lldc, sids }) => [ldc.standing, lldc.standing, sids.standing]));
  const legend = [
    { state: "yes" as const, text: phrases.yes },
    { state: "no" as const, text: phrases.no },
    ...(used.has("unknown") ? [{ state: "unknown" as const, text: phrases.notKnown }] : []),
  ];
  return figure(
    scope,
    "picture/countries",
    "picture/countries-told",
    { lines: lines.length },
    {
      kind: "marks",
      columns: [phrases["group/ldc"], phrases["group/lldc"], phrases["group/sids"]],
      rows: lines.map(({ country, ldc, lldc, sids }) => ({
        label: countryName(scope, country),
        marks: [ldc, lldc, sids].map(({ standing }) => ({ state: states[standing] })),
      })),
      legend,
    },
  );
}
