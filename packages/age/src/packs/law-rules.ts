import { piecesOf } from "./acts.js";
import { type AgeRule, ageBox, datedPart, meet, pieceId } from "./age-rule.js";
import { boxOfPlace, levelOf } from "./place.js";
import type { Law, LawRecord } from "./record.js";
import { boxesOf } from "./scopes.js";

/** Acts that answer the same question about consent: the nearer rule maker's line replaces the wider one's. */
const consentLines = new Set(["guardian-consent", "verifiable-consent", "joint-consent", "conditional-consent", "sensitive-data-consent", "no-fixed-age"]);

const familyOf = ({ acts: [first] }: LawRecord): string => {
  const act = first?.act ?? "";
  return consentLines.has(act) ? "consent-line" : act;
};

/** The rules of a record of law: its acts, their pieces, the boxes of its scope. */
export function rulesOfRecord(law: Law, record: LawRecord): readonly AgeRule[] {
  const place = record.place ?? law.place;
  const effect = familyOf(record);
  const boxes = record.acts.flatMap(({ act, ages, when = {} }) =>
    piecesOf(act).flatMap((piece) =>
      boxesOf(record.scope).flatMap((scope) => {
        const box = meet(boxOfPlace(place), { topics: { any: [record.topic] } }, scope, when, piece.when ?? {}, ageBox(ages));
        return box ? [{ box, piece }] : [];
      }),
    ),
  );
  return boxes.map(({ box, piece: { consent, decision, safeguards = [], strength } }, number) => ({
    id: pieceId(record.id, number),
    topic: `${record.topic}/${effect}`,
    effect,
    level: levelOf(place),
    ...datedPart(record),
    when: box,
    then: { decision, safeguards, strength: strength ?? (record.status === "guidance" ? "should" : "must") },
    cite: [{ instrument: record.instrument }],
    data: { record: record.id, ...(consent && { consent }) },
  }));
}
