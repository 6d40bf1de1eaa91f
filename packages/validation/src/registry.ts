import type { Rule } from "./rule.js";
import * as activity from "./rules/activity/index.js";
import * as body from "./rules/body/index.js";
import * as clause from "./rules/clause/index.js";
import * as count from "./rules/count/index.js";
import * as country from "./rules/country/index.js";
import * as coverage from "./rules/coverage/index.js";
import * as date from "./rules/date/index.js";
import * as helpline from "./rules/helpline/index.js";
import * as language from "./rules/language/index.js";
import * as money from "./rules/money/index.js";
import * as number from "./rules/number/index.js";
import * as percent from "./rules/percent/index.js";
import * as period from "./rules/period/index.js";
import * as privacy from "./rules/privacy/index.js";
import * as ref from "./rules/ref/index.js";
import * as reference from "./rules/reference/index.js";
import * as report from "./rules/report/index.js";
import * as safety from "./rules/safety/index.js";
import * as smartphone from "./rules/smartphone/index.js";
import * as statistic from "./rules/statistic/index.js";
import * as strategy from "./rules/strategy/index.js";
import * as structure from "./rules/structure/index.js";
import * as symbol from "./rules/symbol/index.js";
import * as terms from "./rules/terms/index.js";
import * as text from "./rules/text/index.js";

const areas: readonly Readonly<Record<string, Rule>>[] = [
  activity,
  body,
  clause,
  count,
  country,
  coverage,
  date,
  helpline,
  language,
  money,
  number,
  percent,
  period,
  privacy,
  ref,
  reference,
  report,
  safety,
  smartphone,
  statistic,
  strategy,
  structure,
  symbol,
  terms,
  text,
];

/** Every rule, by area. A test holds this list against the files. */
export const rules: readonly Rule[] = areas.flatMap((area) => Object.values(area));
