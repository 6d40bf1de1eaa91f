import { logOf } from "../../examples.js";
import { texts } from "../../messages/privacy/small-count.js";
import { type Finding, placeRule } from "../../rule.js";
import { defaultSettings } from "../../settings.js";

/** Beginnings of the units that count children, pupils, victims or cases, in six languages. */
const people =
  /^(?:(?:children|child|students?|pupils?|learners?|girls?|boys?|minors?|victims?|cases?|enfants?|élèves?|filles?|garçons?|mineure?s?|victimes?|cas|niñ[oa]s?|alumn[oa]s?|estudiantes?|menor(?:es)?|víctimas?|casos?)(?!\p{L})|(?:дет|ребён|ребен|учен|школьни|девоч|мальчик|несовершеннолетн|жертв|случа)|(?:ال)?(?:أطفال|طفل|تلاميذ|تلميذ|طلاب|طالب|فتيات|فتيان|قاصر|قُصَّر|ضحايا|ضحية|حالات|حالة)|(?:儿童|学生|女孩|男孩|女童|男童|未成年人|受害者|受害人|案件|个案))/iu;

export const privacySmallCount = placeRule("count", {
  code: "privacy/small-count",
  texts,
  obligation: "should",
  severity: { draft: "advice", complete: "warning" },
  citation: { none: "A usual limit of statistics; groups of fewer than five can point to one child." },
  mark: "D",
  examples: {
    good: [{ input: logOf({ participants: [{ value: 40, kind: "attended", unit: "children", breakdown: [{ group: "girls", value: 22 }] }] }) }],
    bad: [
      {
        input: logOf({ participants: [{ value: 8, kind: "reached", unit: "victims" }] }),
        settings: { smallestGroup: 10 },
        at: ["/activities/0/participants/0/value"],
      },
      ...["élèves", "alumnas", "детей", "حالات", "未成年人"].map((unit) => ({
        input: logOf({ participants: [{ value: 3, kind: "reached" as const, unit }] }),
        at: ["/activities/0/participants/0/value"],
      })),
      { input: logOf({ participants: [{ value: 1, kind: "reached", unit: "victims" }] }), at: ["/activities/0/participants/0/value"] },
      {
        input: logOf({ participants: [{ value: 40, kind: "attended", unit: "children", breakdown: [{ group: "district X, age 9", value: 1 }] }] }),
        at: ["/activities/0/participants/0/breakdown/0/value"],
      },
    ],
  },
  applies: ({ value }) => people.test(value.unit) && value.kind !== "target",
  check: ({ value, pointer }, { settings }) => {
    const { smallestGroup: smallest = defaultSettings.smallestGroup } = settings ?? {};
    const isSmall = (count: number): boolean => count > 0 && count < smallest;
    const found: Finding[] = isSmall(value.value) ? [{ pointer: pointer("value"), params: { limit: smallest } }] : [];
    for (const [index, part] of (value.breakdown ?? []).entries())
      if (isSmall(part.value)) found.push({ pointer: pointer("breakdown", index, "value"), params: { limit: smallest } });
    return found;
  },
});
