import { directionOf } from "@cop-sdk/diagnostics";
import {
  type ChecklistGroup,
  type CodeList,
  checklistGroups,
  type MnrCapability,
  mnrCapabilities,
  mnrCapabilityFacts,
  mnrDomains,
  type NationalStrategy,
  textIn,
} from "@cop-sdk/model";
import { phrasesIn } from "../phrases/index.js";
import { callout, column, definitions, drawn, joined, paragraph, quoted, row, section, table } from "./build.js";
import type { ContentDocument, Figure, Inline, Line, Section } from "./content.js";
import { type CopyOptions, copyOf } from "./copy.js";
import { runningNotices } from "./cover.js";
import type { ContentOptions } from "./implementation-report-content.js";
import { figure } from "./pictures/figure.js";
import { countryName, label, type Words } from "./scope.js";

/**
 * Writes out which groups of ITU's national checklist and which capabilities of the Model National Response the goals and actions of one national document name.
 * It is for the country itself: one document, no score, no rank, and never two countries beside each other.
 *
 * @example
 * ```ts
 * import { parseNationalStrategy } from "@cop-sdk/model";
 * import { strategyCoverageContent } from "@cop-sdk/reports";
 *
 * const parsed = parseNationalStrategy({
 *   type: "national-strategy",
 *   modelVersion: "1",
 *   id: "zm-2025",
 *   language: "en",
 *   country: "ZM",
 *   title: { en: "National Child Online Protection Strategy 2025-2029" },
 *   kind: "strategy",
 *   languages: ["en"],
 *   status: "launched",
 *   goals: [{ id: "G1", text: "Laws protect children online.", checklistGroups: ["legal-framework"] }],
 * });
 * if (parsed.ok) console.log(strategyCoverageContent(parsed.value, { language: "fr" }).sections.length); // 2
 * ```
 */
export function strategyCoverageContent(strategy: NationalStrategy, { language = "en", ...copy }: ContentOptions & CopyOptions = {}): ContentDocument {
  const scope: Words = { language, phrases: phrasesIn(language) };
  const { phrases } = scope;
  const title = textIn(strategy.title, ...strategy.languages) ?? { language: strategy.language, text: strategy.id };
  const content: ContentDocument = {
    language,
    direction: directionOf(language),
    title: `${phrases["coverage/heading"]}${phrases.colon}${countryName(scope, strategy.country)}`,
    subtitle: phrases["document/national-strategy"],
    notices: runningNotices(scope),
    cover: [
      definitions([
        [phrases["column/country"], countryName(scope, strategy.country)],
        [phrases["column/document"], [quoted(title.text, title.language, language)]],
      ]),
      callout(phrases["coverage/intro"]),
      callout(...runningNotices(scope)),
    ],
    sections: strategyCoverageSections(scope, strategy),
    words: { contents: phrases.contents, page: phrases.page, skip: phrases.skip },
    date: strategy.date ?? "1970-01-01",
  };
  return copyOf(content, strategy, scope, copy);
}

/** Both sections under one heading, for the strategy written out in full; none where its goals and actions name no group and no capability. */
export function strategyCoverageSection(scope: Words, strategy: NationalStrategy): Section | undefined {
  const parts = [...(strategy.goals ?? []), ...(strategy.actions ?? []), ...(strategy.notCovered ?? [])];
  const names = parts.some((part) => "checklistGroup" in part || (part.checklistGroups ?? []).length + (part.mnrCapabilities ?? []).length > 0);
  const { phrases } = scope;
  return names
    ? section("coverage", phrases["coverage/heading"], [paragraph(phrases["coverage/intro"])], strategyCoverageSections(scope, strategy))
    : undefined;
}

function strategyCoverageSections(scope: Words, strategy: NationalStrategy): readonly Section[] {
  const { phrases } = scope;
  const heads = [column(phrases["column/standing"], 22), column(phrases["column/named-by"], 33)];
  const naming = <Code extends string>(code: Code, codesOf: (part: Part) => readonly Code[] | undefined) =>
    [...(strategy.goals ?? []), ...(strategy.actions ?? [])].filter((part) => codesOf(part)?.includes(code) === true);
  const leftOut = new Set((strategy.notCovered ?? []).map(({ checklistGroup }) => checklistGroup));
  const groups = checklistGroups.codes.map((code) =>
    entryOf(
      code,
      naming<ChecklistGroup>(code, (part) => part.checklistGroups),
      leftOut.has(code),
    ),
  );
  const capabilities = mnrCapabilities.codes.map((code) =>
    entryOf(
      code,
      naming<MnrCapability>(code, (part) => part.mnrCapabilities),
      false,
    ),
  );
  const cells = (entry: Entry<string>) => [standingOf(scope, entry), namedBy(scope, strategy, entry)];
  return [
    section("coverage-checklist", phrases["picture/checklist"], [
      paragraph(phrases["coverage/checklist-mark"]),
      drawn(
        table(
          phrases["coverage/checklist-caption"],
          [column(phrases["column/group"], 45), ...heads],
          groups.map((entry) => row([label(scope, checklistGroups, entry.code), ...cells(entry)])),
        ),
        coverageFigure(scope, "picture/checklist", checklistGroups, groups),
      ),
    ]),
    section("coverage-capabilities", phrases["picture/capabilities"], [
      drawn(
        table(
          phrases["coverage/capabilities-caption"],
          [column(phrases["column/capability"], 27), column(phrases["column/domain"], 18), ...heads],
          capabilities.map((entry) =>
            row([label(scope, mnrCapabilities, entry.code), label(scope, mnrDomains, mnrCapabilityFacts[entry.code].domain), ...cells(entry)]),
          ),
        ),
        coverageFigure(scope, "picture/capabilities", mnrCapabilities, capabilities),
      ),
    ]),
  ];
}

type Part = NonNullable<NationalStrategy["goals"]>[number] | NonNullable<NationalStrategy["actions"]>[number];

interface Entry<Code extends string> {
  readonly code: Code;
  readonly parts: readonly Part[];
  readonly state: "yes" | "no" | "none";
}

const entryOf = <Code extends string>(code: Code, parts: readonly Part[], leftOut: boolean): Entry<Code> => ({
  code,
  parts,
  state: parts.length > 0 ? "yes" : leftOut ? "no" : "none",
});

const standings = { yes: "coverage/named", no: "coverage/left-out", none: "nothing" } as const;

const standingOf = ({ phrases }: Words, { state }: Entry<string>): string => phrases[standings[state]];

/** Goals and actions by their official numbers, else by their ids. */
const namedBy = ({ language, phrases }: Words, strategy: NationalStrategy, { parts }: Entry<string>): string | Line =>
  parts.length === 0
    ? "–"
    : joined(
        parts.map(({ id, officialRef }): Inline => quoted(officialRef ?? id, strategy.language, language)),
        phrases.listSeparator,
      );

function coverageFigure(scope: Words, title: "picture/checklist" | "picture/capabilities", list: CodeList, entries: readonly Entry<string>[]): Figure {
  const { phrases } = scope;
  const used = new Set(entries.map(({ state }) => state));
  const values = { named: entries.filter(({ state }) => state === "yes").length, entries: entries.length };
  return figure(scope, title, "picture/coverage-told", values, {
    kind: "marks",
    columns: [""],
    rows: entries.map(({ code, state }) => ({ label: label(scope, list, code), marks: [{ state }] })),
    legend: (["yes", "no", "none"] as const).filter((state) => used.has(state)).map((state) => ({ state, text: phrases[standings[state]] })),
  });
}
