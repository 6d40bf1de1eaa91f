import { type ConferenceId, conferenceName, conferences, cycles } from "@cop-sdk/model";
import { recordsInPeriod } from "../compile/in-period.js";
import { printDate } from "../phrases/dates.js";
import { fill } from "../phrases/fill.js";
import { callout, definitions } from "./build.js";
import type { Block } from "./content.js";
import { phraseFor, printCount, type Scope, type Words } from "./scope.js";

/** The two conferences of the cycle, by names that `nameConference` gives. */
function nameCycle({ report, phrases }: Scope, nameConference: (id: ConferenceId) => string): string {
  const { from, to } = cycles[report.cycle] as { readonly from: ConferenceId; readonly to?: ConferenceId };
  return fill(phrases.cycleName, { from: nameConference(from), to: to === undefined ? phrases.nextConference : nameConference(to) });
}

/** Short name of the cycle, such as `WTDC-14 to WTDC-17`. */
export const shortCycleName = (scope: Scope): string => nameCycle(scope, (id) => conferences[id].shortName.replace("WTDC", scope.phrases.wtdc));

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
      [phrases["cover/cycle"], nameCycle(scope, (id) => conferenceName(id, language))],
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
