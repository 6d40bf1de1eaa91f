import { strategy } from "../../../examples.js";
import { texts } from "../../../messages/strategy/succession-one-sided.js";
import { acrossRule, type FindingAcross, ofType } from "../../across-rule.js";

const old = (more: object = {}) => strategy({ id: "zm-2020", ...more });
const next = (more: object = {}) => strategy({ id: "zm-2025", ...more });

export const strategySuccessionOneSided = acrossRule({
  code: "strategy/succession-one-sided",
  texts,
  obligation: "should",
  severity: { draft: "advice", complete: "warning" },
  citation: { id: "NS-003" },
  mark: "D",
  appliesTo: ["national-strategy"],
  examples: {
    good: [
      {
        documents: [
          old({ status: "superseded", successor: { title: "Strategy 2025", id: "zm-2025" } }),
          next({ predecessor: { title: "Strategy 2020", id: "zm-2020" } }),
        ],
      },
    ],
    bad: [
      { documents: [old({ status: "superseded", successor: { title: "Strategy 2025", id: "zm-2025" } }), next()], at: ["1"] },
      { documents: [old(), next({ predecessor: { title: "Strategy 2020", id: "zm-2020" } })], at: ["0"] },
    ],
  },
  applies: (members) => ofType(members, "national-strategy").length > 1,
  check: (members) => {
    const all = ofType(members, "national-strategy");
    const byId = new Map(all.map((one) => [one.document.id, one]));
    return all.flatMap(({ index, document }) =>
      (
        [
          ["successor", "predecessor"],
          ["predecessor", "successor"],
        ] as const
      ).flatMap(([theirs, member]): readonly FindingAcross[] => {
        const other = byId.get(document[theirs]?.id ?? "");
        if (!other || other.index === index || other.document[member]?.id === document.id) return [];
        return [
          {
            at: { member: other.index, pointer: "" },
            params: { other: document.id, theirs, member },
            related: [{ member: index, pointer: `/${theirs}` }],
            detail: document.id,
          },
        ];
      }),
    );
  },
});
