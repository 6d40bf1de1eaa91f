import { directionOf } from "@cop-sdk/diagnostics";
import { type CitedSource, lastDay, type QuarterlyReport, regions, textIn } from "@cop-sdk/model";
import { printDate, printPeriod } from "../phrases/dates.js";
import { fieldLabel } from "../phrases/fields/index.js";
import { fill } from "../phrases/fill.js";
import { sourcesSection } from "./back-matter.js";
import { callout, definitions, list, paragraph, quoted, section } from "./build.js";
import type { Block, ContentDocument, Section } from "./content.js";
import { copyOf } from "./copy.js";
import { runningNotices } from "./cover.js";
import { documentScopeOf } from "./documents/document-scope.js";
import { headOf } from "./documents/header-block.js";
import { quarterlyDetails } from "./documents/quarterly-details.js";
import type { ContentOptions } from "./implementation-report-content.js";
import { type QuarterlyScope, quarterlyScopeOf } from "./quarterly-scope.js";
import { activitiesTable, conflictsTable, figuresTable, newsTable, progressTable } from "./quarterly-tables.js";
import { safeText } from "./safe-text.js";
import { label } from "./scope.js";

/**
 * Writes a quarterly report in a language: headings, tables and notes, ready for any renderer. Texts stay in the words of the report.
 *
 * @example
 * ```ts
 * import { compileQuarterlyReport, quarterlyReportContent } from "@cop-sdk/reports";
 *
 * const report = compileQuarterlyReport({ region: "ARB", quarter: "2016-Q2", workingGroup: "Arab regional working group", returns: [] });
 * if (report.ok) console.log(quarterlyReportContent(report.value, { language: "ar" }).title);
 * ```
 */
export function quarterlyReportContent(report: QuarterlyReport, { language = "en", ...copy }: ContentOptions = {}): ContentDocument {
  const scope = quarterlyScopeOf(report, language);
  const { phrases } = scope;
  const region = label(scope, regions, report.region);
  const own = report.title === undefined ? undefined : textIn(report.title, language, report.language);
  const content: ContentDocument = {
    language,
    direction: directionOf(language),
    title: safeText(own?.text ?? `${phrases["document/quarterly-report"]}${phrases.colon}${region}`),
    subtitle: fill(phrases["quarterly/subtitle"], { quarter: printDate(report.quarter, language) }),
    notices: runningNotices(scope),
    cover: cover(scope, region),
    sections: sections(scope),
    words: { contents: phrases.contents, page: phrases.page, skip: phrases.skip },
    date: lastDay(report.date ?? report.period.end),
  };
  return copyOf(content, report, scope, copy);
}

function cover(scope: QuarterlyScope, region: string): readonly Block[] {
  const { report, phrases, language, told } = scope;
  const members = (report.membersActive ?? []).map(({ name }) => name).join(phrases.listSeparator);
  const text = (value: string) => [quoted(value, told, language)];
  const head = headOf(documentScopeOf(report, language)).items;
  return [
    ...(head.length === 0 ? [] : [definitions(head)]),
    definitions([
      [phrases["column/region"], region],
      [phrases["quarterly/group"], text(report.workingGroup)],
      [phrases["cover/period"], printPeriod(report.period, language)],
      ...(report.targetMeeting === undefined ? [] : [[phrases["quarterly/meeting"], text(report.targetMeeting)] as const]),
      ...(members === "" ? [] : [[phrases["quarterly/members"], text(members)] as const]),
    ]),
    ...(report.nil === true ? [callout(phrases["quarterly/nil"])] : []),
    callout(...runningNotices(scope)),
  ];
}

/** Proposals stand first: they are what the resolution asks these reports for. Sections without content are left out, but for proposals and activities. */
function sections(scope: QuarterlyScope): readonly Section[] {
  const { report, phrases, language, told } = scope;
  const texts = (id: string, heading: string, items: readonly string[], always = false): Section[] => {
    if (items.length === 0) return always ? [section(id, heading, [paragraph(phrases.nothing)])] : [];
    return [section(id, heading, [list(items.map((text) => [quoted(text, told, language)]))])];
  };
  const tables = (id: string, heading: string, items: readonly unknown[], block: () => Block, always = false): Section[] => {
    if (items.length === 0) return always ? [section(id, heading, [paragraph(phrases.nothing)])] : [];
    return [section(id, heading, [block()])];
  };
  const { activities, regulatoryProgress, nationalUpdates = [], figures = [], conflicts = [], challenges = [] } = report;
  const sources: readonly CitedSource[] = (report.sources ?? []).map((source, index) => ({ ...source, number: index + 1 }));
  return [
    ...texts("proposals", phrases["statement/proposal"], report.proposals, true),
    ...tables("activities", phrases["quarterly/activities"], activities, () => activitiesTable(scope), true),
    ...tables("progress", phrases["statement/regulatory-progress"], regulatoryProgress, () => progressTable(scope)),
    ...tables("news", phrases["quarterly/news"], nationalUpdates, () => newsTable(scope)),
    ...tables("figures", phrases["quarterly/figures"], figures, () => figuresTable(scope)),
    ...texts("challenges", phrases["statement/challenge"], challenges),
    ...texts("plan", phrases["quarterly/plan"], report.planNextQuarter),
    ...texts("not-seen", fieldLabel("notSeen", language), report.notSeen ?? []),
    ...texts("notes", fieldLabel("notes", language), report.notes ?? []),
    ...tables("conflicts", phrases["conflicts/heading"], conflicts, () => conflictsTable(scope)),
    ...quarterlyDetails(documentScopeOf(report, language), report),
    sourcesSection(scope, sources, phrases["quarterly/sources-intro"]),
  ];
}
