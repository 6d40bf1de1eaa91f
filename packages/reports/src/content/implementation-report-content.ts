import { directionOf, type Language } from "@cop-sdk/diagnostics";
import type { ImplementationReport } from "@cop-sdk/model";
import { fill } from "../phrases/fill.js";
import { annexes } from "./annexes.js";
import { inputsSection, methodSection, sourcesSection } from "./back-matter.js";
import { paragraph, section } from "./build.js";
import { clauseSections, summaryTable } from "./clause-sections.js";
import type { ContentDocument } from "./content.js";
import { type CopyOptions, copyOf } from "./copy.js";
import { cover, runningNotices } from "./cover.js";
import { shortCycleName } from "./cycle-name.js";
import { assistedSection, overlapsSection, regionsSection, totalsSection } from "./figures.js";
import { conflictsSection, gapsSection, listedSection, statementsSection } from "./lists.js";
import { risksSection } from "./risks-section.js";
import { phraseFor, scopeOf } from "./scope.js";
import { timelineSection } from "./timeline.js";

/** How a report is written. */
export interface ContentOptions extends CopyOptions {
  /** Language of headings and phrases; English by default. Titles and narratives keep theirs. */
  readonly language?: Language;
}

/**
 * Writes an implementation report in a language: headings, tables and notes, ready for any renderer.
 *
 * @example
 * ```ts
 * import { compileImplementationReport, implementationReportContent } from "@cop-sdk/reports";
 *
 * const report = compileImplementationReport({ resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017", documents: [] });
 * if (report.ok) console.log(implementationReportContent(report.value, { language: "fr" }).title);
 * ```
 */
export function implementationReportContent(report: ImplementationReport, { language = "en", ...copy }: ContentOptions = {}): ContentDocument {
  const scope = scopeOf(report, language);
  const { phrases } = scope;
  const anchored = new Set<string>();
  const clauses = clauseSections(scope, anchored);
  const content: ContentDocument = {
    language,
    direction: directionOf(language),
    title: fill(phrases.title, { resolution: phraseFor(scope, "resolution", report.resolution) }),
    subtitle: fill(phrases.subtitle, { cycle: shortCycleName(report.cycle, phrases) }),
    notices: runningNotices(scope),
    cover: cover(scope),
    sections: [
      section("summary", phrases["summary/heading"], [paragraph(phrases["summary/intro"]), summaryTable(scope)]),
      gapsSection(scope),
      section("clauses", phrases["clauses/heading"], [paragraph(phrases["clauses/intro"])], clauses),
      regionsSection(scope),
      timelineSection(scope),
      assistedSection(scope),
      totalsSection(scope),
      risksSection(scope),
      overlapsSection(scope, anchored),
      statementsSection(scope),
      conflictsSection(scope),
      ...annexes(scope, [
        listedSection(scope, anchored),
        inputsSection(scope),
        methodSection(scope),
        sourcesSection(scope, report.sources, phrases["sources/intro"]),
      ]),
    ],
    words: { contents: phrases.contents, page: phrases.page, skip: phrases.skip },
    date: report.dataCutOff,
  };
  return copyOf(content, report, scope, copy);
}
