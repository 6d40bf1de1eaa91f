import * as z from "zod";
import { day } from "../../values/primitives.schema.js";
import { dayPeriod, source } from "../../values/values.schema.js";
import { type CycleId, cycles, type RevisionId, resolution67Revisions } from "../../vocabularies/index.js";
import { documentBase } from "../base.schema.js";
import { clauseAnswer } from "./clause-answer.schema.js";
import { countNotAdded, countryAssisted, countTotal, notCounted, possibleDoubleCounting, regionYear } from "./reported-figures.schema.js";
import { reportedRecord } from "./reported-record.schema.js";
import { evidenceGap, reportedConflict, reportedStatement, reportInput } from "./reported-statement.schema.js";

const revision = z.enum(resolution67Revisions as readonly [RevisionId, ...RevisionId[]]).meta({ safe: true });
const cycle = z.enum(Object.keys(cycles) as [CycleId, ...CycleId[]]).meta({ safe: true });

/** Schema of `ImplementationReport`. */
export const implementationReport = z
  .looseObject({
    ...documentBase("implementation-report"),
    resolution: revision,
    cycle,
    dataCutOff: day,
    period: dayPeriod,
    textInForce: z.looseObject({ revision: revision.exactOptional(), seen: z.boolean() }),
    inputs: z.array(reportInput),
    records: z.array(reportedRecord),
    clauses: z.array(clauseAnswer),
    activitiesByRegionAndYear: z.array(regionYear),
    countriesAssisted: z.array(countryAssisted),
    totals: z.array(countTotal),
    countsNotAdded: z.array(countNotAdded),
    possibleDoubleCounting: z.array(possibleDoubleCounting),
    notCounted: z.array(notCounted),
    disagreements: z.array(reportedConflict),
    statements: z.array(reportedStatement),
    gaps: z.array(evidenceGap),
    sources: z.array(z.looseObject({ ...source.shape, number: z.int().min(1) })),
  })
  .meta({
    id: "ImplementationReport",
    title: "Implementation report",
    description: "Report to the next World Telecommunication Development Conference (res67-2014/instructs/5).",
  });
