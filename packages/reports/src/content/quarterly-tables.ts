import { activityTypes, type Count, countKinds, isMissing, regionScopes } from "@cop-sdk/model";
import { printNumber } from "../phrases/numbers.js";
import { aboutLine } from "./about.js";
import { byName } from "./alphabet.js";
import { column, drawn, quoted, row, table, words } from "./build.js";
import type { Line, Table } from "./content.js";
import { unitName } from "./figures.js";
import { activitiesFigure } from "./pictures/activities.js";
import type { QuarterlyScope } from "./quarterly-scope.js";
import { dateCell, roleCell } from "./record-cells.js";
import { safeText } from "./safe-text.js";
import { citations, countryName, label, phraseFor, printCount } from "./scope.js";

const said = ({ told, language }: QuarterlyScope, text: string): Line => [quoted(text, told, language)];

/** What was done, in order of date. */
export function activitiesTable(scope: QuarterlyScope): Table {
  const { phrases, report } = scope;
  const columns = [
    column(phrases["column/record"], 6),
    column(phrases["column/what"], 27),
    column(phrases["column/date"], 15),
    column(phrases["column/where"], 16),
    column(phrases["column/role"], 12),
    column(phrases["column/count"], 18),
    column(phrases["column/sources"], 8),
  ];
  const activities = [...report.activities].sort((a, b) => byName(a.date.start ?? a.date.end ?? "9", b.date.start ?? b.date.end ?? "9"));
  const rows = activities.map(({ title, type, place, status, date, country, region = report.region, participants, sources, ...activity }, index) => {
    const kind = [
      label(scope, activityTypes, type),
      ...(place === undefined ? [] : [safeText(place)]),
      ...(unheld.has(status) ? [phraseFor(scope, "reason", reasons[status] ?? status)] : []),
    ];
    const counts = participants === undefined || isMissing(participants) ? [] : participants;
    return row([
      printNumber(index + 1, scope.language),
      [said(scope, title), words(kind.join(phrases.listSeparator))],
      dateCell(scope, { date }),
      country === undefined ? label(scope, regionScopes, region) : countryName(scope, country),
      roleCell(scope, activity),
      counts.length === 0 ? "–" : counts.map((count) => countLine(scope, count)),
      citations(scope.numbers(sources)),
    ]);
  });
  const content = table(phrases["quarterly/activities"], columns, rows);
  const picture = activitiesFigure(scope, activities);
  return picture === undefined ? content : drawn(content, picture);
}

const reasons: Readonly<Record<string, string>> = { announced: "announced-only", postponed: "postponed", cancelled: "cancelled" };
const unheld: ReadonlySet<string> = new Set(Object.keys(reasons));

const countLine = (scope: QuarterlyScope, { value, qualifier, unit, kind }: Count): Line => [
  ...words(`${label(scope, countKinds, kind)}${scope.phrases.colon}${printCount(scope, value, qualifier)} (`),
  unitName(scope, unit),
  ...words(")"),
];

/** How far guiding principles have come, by topic. */
export function progressTable(scope: QuarterlyScope): Table {
  const { phrases, report } = scope;
  const columns = [column(phrases["column/subject"], 25), column(phrases["column/text"], 55), column(phrases["quarterly/stage"], 20)];
  const rows = report.regulatoryProgress.map(({ topic, text, stage }) =>
    row([said(scope, topic), said(scope, text), stage === undefined ? "–" : phraseFor(scope, "detail", stage)]),
  );
  return table(phrases["statement/regulatory-progress"], columns, rows);
}

/** News by country, alphabetically. */
export function newsTable(scope: QuarterlyScope): Table {
  const { phrases, report } = scope;
  const columns = [column(phrases["column/country"], 22), column(phrases["column/text"], 66), column(phrases["column/sources"], 12)];
  const rows = (report.nationalUpdates ?? [])
    .map((news) => ({ ...news, name: countryName(scope, news.country) }))
    .sort((a, b) => byName(a.name, b.name))
    .map(({ name, text, nationalReturn }) => row([name, said(scope, text), citations(scope.numbers(nationalReturn === undefined ? [] : [nationalReturn]))]));
  return table(phrases["quarterly/news"], columns, rows);
}

/** Figures as they were told; nothing is added up. */
export function figuresTable(scope: QuarterlyScope): Table {
  const { phrases, report } = scope;
  const columns = [
    column(phrases["column/what"], 38),
    column(phrases["column/country"], 18),
    column(phrases["column/count"], 16, "end"),
    column(phrases["column/unit"], 18),
    column(phrases["column/sources"], 10),
  ];
  const rows = (report.figures ?? []).map(({ indicator, population, country, value, unit, qualifier, sources }) =>
    row([
      population === undefined ? said(scope, indicator) : [said(scope, indicator), said(scope, population)],
      country === undefined ? "–" : countryName(scope, country),
      printCount(scope, value, qualifier),
      [unitName(scope, unit)],
      citations(scope.numbers(sources)),
    ]),
  );
  return table(phrases["quarterly/figures"], columns, rows);
}

/** Where sources or returns disagree. */
export function conflictsTable(scope: QuarterlyScope): Table {
  const { phrases, report, language } = scope;
  const columns = [column(phrases["column/about"], 30), column(phrases["column/values"], 40), column(phrases["column/note"], 30)];
  const rows = (report.conflicts ?? []).map(({ about, values, note }) =>
    row([
      aboutLine(scope, about, quoted(about, "und", language)),
      values.length === 0
        ? "–"
        : values.map(
            ({ value, sources }): Line => [
              typeof value === "number" ? { kind: "text", text: printCount(scope, value) } : quoted(String(value), "und", language),
              ...words(" "),
              ...citations(scope.numbers(sources)),
            ],
          ),
      note === undefined ? "–" : said(scope, note),
    ]),
  );
  return table(phrases["conflicts/caption"], columns, rows);
}
