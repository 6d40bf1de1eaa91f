import type { AcrossRule } from "./across-rule.js";
import { activityToldTwice } from "./rules/activity/told-twice.js";
import { bodyLeadNotInStrategy } from "./rules/body/lead-not-in-strategy.js";
import { clauseEvidenceClaimedTwice } from "./rules/clause/evidence-claimed-twice.js";
import { countOverlapElsewhere } from "./rules/count/overlap-elsewhere.js";
import { reportLate } from "./rules/report/late.js";
import { reportMissingQuarter } from "./rules/report/missing-quarter.js";
import { reportRevisionRepeated } from "./rules/report/revision-repeated.js";
import { reportSecondForQuarter } from "./rules/report/second-for-quarter.js";
import { strategySuccessionOneSided } from "./rules/strategy/succession-one-sided.js";

/** Every rule about documents beside each other, by code. A test holds this list against the files. */
export const acrossRules: readonly AcrossRule[] = [
  activityToldTwice,
  bodyLeadNotInStrategy,
  clauseEvidenceClaimedTwice,
  countOverlapElsewhere,
  reportLate,
  reportMissingQuarter,
  reportRevisionRepeated,
  reportSecondForQuarter,
  strategySuccessionOneSided,
];
