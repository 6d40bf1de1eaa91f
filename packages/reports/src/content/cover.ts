import { conferenceName } from "@cop-sdk/model";
import { recordsInPeriod } from "../compile/in-period.js";
import { printDate } from "../phrases/dates.js";
import { fill } from "../phrases/fill.js";
import { callout, definitions } from "./build.js";
import type { Block } from "./content.js";
import { nameCycle } from "./cycle-name.js";
import { phraseFor, printCount, type Scope, type Words } from "./scope.js";

/** Lines that stand on every page. */
export const runningNotices = ({ phrases, language }: Words): readonly string[] => [
  phrases["notice/draft"],
  phrases["notice/designations"],
  ...(language === "en" ? [] : [phrases["notice/translation"]]),
];

/** What stands below the title. */
export function cover(scope: Scope): readonly Block[] {
  const { report, phrases, language } = scope;
  const { revision, seen } = report.textInForce;
  const inForce = revision === undefined ? phrases["cover/in-force-unknown"] : phraseFor(scope, "resolution", revision);
  const inPeriod = recordsInPeriod(report).length;
  return [
    definitions([
      [phrases["cover/arranged"], phraseFor(scope, "resolution", report.resolution)],
      [phrases["cover/in-force"], seen ? inForce : fill(phrases["cover/not-seen"], { resolution: inForce })],
      [phrases["cover/cycle"], nameCycle(report.cycle, phrases, (id) => conferenceName(id, language))],
      [
        phrases["cover/period"],
        fill(phrases["period/range"], { start: printDate(report.period.start, language), end: printDate(report.period.end, language) }),
      ],
      [phrases["cover/cut-off"], printDate(report.dataCutOff, language)],
      [phrases["cover/documents"], printCount(scope, report.inputs.length)],
      [phrases["cover/records"], printCount(scope, inPeriod)],
      [phrases["cover/listed"], printCount(scope, report.records.length - inPeriod)],
    ]),
    ...(seen ? [] : [callout(phrases["notice/text-not-seen"], phrases["notice/no-clause-unmet"])]),
    callout(...runningNotices(scope)),
  ];
}
