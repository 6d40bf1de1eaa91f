import type { Facts, RiskOfService } from "../facts/facts.js";
import { bandIndexOf, measureBands } from "./ladder.js";
import { supportsOf, touches } from "./supports.js";
import type { Tolerance } from "./tolerance.js";

/** A risk above or within what is tolerated, for the ages of one band. */
export interface RiskAtAge {
  readonly risk: string;
  readonly ages: readonly [number, number];
  readonly band: 0 | 1 | 2 | 3 | 4;
  readonly severity: 0 | 1 | 2 | 3;
  readonly likelihood: 0 | 1 | 2 | 3;
  /** The highest likelihood that is tolerated. */
  readonly tolerated: number;
  readonly supports: readonly string[];
}

/** The ages of a question, both ends included; 0 to 17 when unknown. Protections hold for all ages that are possible. */
export const agesOf = ({ age }: Facts): readonly [number, number] =>
  "value" in age ? [age.value, age.value] : "unknown" in age ? [0, 17] : [age.min, age.max];

const overlaps = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean => a <= d && c <= b;

/** The risks of a question that the thing asked about can carry, at each band of its ages. Adults have none here. */
export function risksAt(facts: Facts, tolerance: Tolerance): readonly RiskAtAge[] {
  const ages = agesOf(facts);
  const feature = facts.aspect === "feature" ? facts.feature : undefined;
  return (facts.risks ?? [])
    .filter((risk) => touches(risk, feature))
    .flatMap((risk) =>
      measureBands.filter((band) => overlaps(band, ages) && overlaps(band, risk.ageBand ?? [0, 17])).map((band) => atBand(risk, band, tolerance)),
    );
}

function atBand({ id, likelihood, severity }: RiskOfService, ages: readonly [number, number], tolerance: Tolerance): RiskAtAge {
  const band = bandIndexOf(ages[0]) ?? 4;
  return { risk: id, ages, band, severity, likelihood, tolerated: tolerance.bySeverity[severity][band], supports: supportsOf(id) };
}
