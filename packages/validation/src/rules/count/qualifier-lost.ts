import { logOf } from "../../examples.js";
import { texts } from "../../messages/count/qualifier-lost.js";
import { placeRule } from "../../rule.js";

const vague =
  /^\W*(?:about|around|approx\w*|some|more than|over|at least|almost|nearly|up to|less than|fewer than|environ|plus de|au moins|près de|presque|jusqu['’]à|moins de|unos|unas|cerca de|más de|al menos|casi|hasta|menos de|около|более|свыше|не менее|почти|до|менее|قرابة|حوالي|نحو|أكثر من|ما لا يقل عن|أقل من|约|大约|超过|至少|近|不到)(?!\p{L})/iu;

const people = (more: object) => logOf({ participants: [{ value: 100, kind: "attended", unit: "persons", ...more }] });

export const countQualifierLost = placeRule("count", {
  code: "count/qualifier-lost",
  texts,
  obligation: "should",
  severity: { complete: "advice" },
  citation: { none: 'Seen in real reports: "around 100 / almost 100" for one workshop.' },
  mark: "S",
  examples: {
    good: [{ input: people({ statedAs: "around 100", qualifier: "about" }) }, { input: people({ statedAs: "100 pupils" }) }],
    bad: [{ input: people({ statedAs: "more than 100" }), at: ["/activities/0/participants/0"] }],
  },
  applies: ({ value }) => value.statedAs !== undefined,
  check: ({ value: { statedAs = "", qualifier } }) => (qualifier === undefined && vague.test(statedAs) ? { params: { member: "qualifier" } } : undefined),
});
