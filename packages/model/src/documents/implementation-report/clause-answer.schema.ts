import * as z from "zod";
import { attributors } from "../../values/evidence.js";
import { type OperativeClauseId, operativeClauses } from "../../vocabularies/index.js";
import { clauseAnswers } from "./clause-answer.js";
import { recordId } from "./reported-record.schema.js";

const clauseIds = operativeClauses.map(({ id }) => id) as [OperativeClauseId, ...OperativeClauseId[]];

/** Schema of the id of an operative clause. */
export const operativeClauseId = z.enum(clauseIds).meta({ safe: true });

const evidenceLine = z.looseObject({
  record: recordId,
  attributedBy: z.enum(attributors).meta({ safe: true }),
  partlyInPeriod: z.boolean().exactOptional(),
});

/** Schema of `ClauseAnswer`. */
export const clauseAnswer = z.looseObject({
  clause: operativeClauseId,
  answer: z.enum(clauseAnswers).meta({ safe: true }),
  evidence: z.array(evidenceLine),
  withoutItuRole: z.array(evidenceLine),
});
