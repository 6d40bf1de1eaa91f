import { precisionOf, type ReportedRecord, regionScopes } from "@cop-sdk/model";
import type { TimelineEvent } from "../charts/chart.js";
import { recordsInPeriod } from "../compile/in-period.js";
import { groupBy } from "../compile/order.js";
import { printDate, printPeriod } from "../phrases/dates.js";
import { byName } from "./alphabet.js";
import { column, drawn, paragraph, row, section, table, words } from "./build.js";
import type { Figure, Section } from "./content.js";
import { dayNumber, daysOf, isVague, ticksOf } from "./pictures/days.js";
import { figure } from "./pictures/figure.js";
import { label, printCount, recordNumber, recordNumbers, type Scope } from "./scope.js";

/** Up to this many records each have a mark of their own; more are drawn as bars of quarters. */
const mostMarks = 150;
const mostNamed = 40;

/** Records of the period along time. */
export function timelineSection(scope: Scope): Section {
  const { phrases, report } = scope;
  const records = recordsInPeriod(report).flatMap((record) => {
    const when = quarterOf(record);
    return when === undefined ? [] : [{ record, when }];
  });
  const intro = paragraph(phrases["timeline/intro"]);
  if (records.length === 0) return section("timeline", phrases["timeline/heading"], [intro, paragraph(phrases.nothing)]);
  const rows = [...groupBy(records, ({ when }) => when)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([when, group]) => {
      const ids = group.map(({ record }) => record.id);
      const more = ids.length > mostNamed ? words(" …") : [];
      return row([printDate(when, scope.language), printCount(scope, ids.length), [...recordNumbers(scope, ids.slice(0, mostNamed)), ...more]]);
    });
  const columns = [column(phrases["column/quarter"], 26), column(phrases["column/number"], 12, "end"), column(phrases["column/records"], 62)];
  const content = table(phrases["timeline/caption"], columns, rows);
  const hollow = records.length <= mostMarks && records.some(({ record }) => isVague(record.date ?? {})) ? [paragraph(phrases["timeline/hollow"])] : [];
  return section("timeline", phrases["timeline/heading"], [intro, ...hollow, drawn(content, timelineFigure(scope, records))]);
}

interface Dated {
  readonly record: ReportedRecord;
  readonly when: string;
}

/** The quarter in which a record began, or its year where no more is known. */
function quarterOf({ date }: ReportedRecord): string | undefined {
  const start = date?.start ?? date?.end;
  if (start === undefined) return undefined;
  const precision = precisionOf(start);
  if (precision === "year" || precision === "quarter") return start;
  return `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}`;
}

function timelineFigure(scope: Scope, records: readonly Dated[]): Figure {
  const { phrases, report, language } = scope;
  const lanes = [...groupBy(records, ({ record }) => record.region?.code)]
    .map(([region, group]) => ({ region, label: region === undefined ? phrases["timeline/no-region"] : label(scope, regionScopes, region), group }))
    .sort((a, b) => lastOf(a.region) - lastOf(b.region) || byName(a.label, b.label));
  const single = records.length <= mostMarks;
  const values = { period: printPeriod(report.period, language), records: records.length };
  return figure(scope, "picture/timeline", single ? "picture/timeline-told" : "picture/timeline-grouped", values, {
    kind: "timeline",
    from: dayNumber(report.period.start),
    to: dayNumber(report.period.end),
    ticks: ticksOf(report.period, language),
    lanes: lanes.map(({ label: name, group }) => ({ label: name, events: (single ? marksOf : barsOf)(scope, group) })),
  });
}

/** Regions come first, then what concerns several, then what concerns none. */
const lastOf = (region: string | undefined): number => (region === undefined ? 2 : region === "GLO" ? 1 : 0);

const marksOf = ({ report }: Scope, group: readonly Dated[]): TimelineEvent[] =>
  group.flatMap(({ record }) => {
    const days = daysOf(record.date ?? {}, report.period);
    return days === undefined ? [] : [{ ...days, label: recordNumber(record), ...(isVague(record.date ?? {}) ? { vague: true } : {}) }];
  });

const barsOf = (scope: Scope, group: readonly Dated[]): TimelineEvent[] =>
  [...groupBy(group, ({ when }) => when)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([when, { length }]) => {
      const days = daysOf({ start: when, end: when }, scope.report.period);
      return days === undefined ? [] : [{ ...days, label: printCount(scope, length) }];
    });
