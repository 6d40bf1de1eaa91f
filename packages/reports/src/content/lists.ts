import { type EvidenceGap, isClauseId, type NotCounted, type OperativeClauseId, type ReportedStatement, regions } from "@cop-sdk/model";
import { groupBy } from "../compile/order.js";
import { fill } from "../phrases/fill.js";
import { aboutLine } from "./about.js";
import { byName } from "./alphabet.js";
import { column, joined, paragraph, quoted, row, section, table, words } from "./build.js";
import type { Inline, Line, Section } from "./content.js";
import { recordTable } from "./record-table.js";
import { citations, clauseName, countryName, identifier, label, phraseFor, printCount, recordNumbers, recordTitle, type Scope } from "./scope.js";

const mostNamed = 12;

/** What the evidence lacks. */
export function gapsSection(scope: Scope): Section {
  const { phrases, report } = scope;
  const columns = [
    column(phrases["column/gap"], 38),
    column(phrases["column/number"], 10, "end"),
    column(phrases["column/of"], 8, "end"),
    column(phrases["column/which"], 44),
  ];
  const rows = report.gaps.map((gap) =>
    row([phraseFor(scope, "gap", gap.kind), printCount(scope, gap.ids.length), printCount(scope, gap.of), gapNames(scope, gap)]),
  );
  return section("gaps", phrases["gaps/heading"], [
    paragraph(phrases["gaps/intro"]),
    rows.length === 0 ? paragraph(phrases.none) : table(phrases["gaps/caption"], columns, rows),
  ]);
}

function gapNames(scope: Scope, { kind, ids }: EvidenceGap): Line {
  const { listSeparator } = scope.phrases;
  if (kind === "region-without-activity")
    return words(
      ids
        .map((id) => label(scope, regions, id))
        .sort(byName)
        .join(listSeparator),
    );
  if (kind.startsWith("clause-")) return words(ids.map((id) => (isClauseId(id) ? clauseName(scope, id as OperativeClauseId) : id)).join(listSeparator));
  const more: Line = ids.length > mostNamed ? words(" …") : [];
  return [...recordNumbers(scope, ids.slice(0, mostNamed)), ...more];
}

const statementOrder: readonly ReportedStatement["kind"][] = ["challenge", "request", "proposal", "regulatory-progress", "national-change", "national-update"];

/** Challenges, requests, proposals and news. */
export function statementsSection(scope: Scope): Section {
  const { phrases, report } = scope;
  const sections = statementOrder.flatMap((kind) => {
    const statements = report.statements.filter((statement) => statement.kind === kind);
    return statements.length === 0 ? [] : [statementList(scope, kind, statements)];
  });
  const intro = paragraph(phrases["statements/intro"]);
  return section("statements", phrases["statements/heading"], sections.length === 0 ? [intro, paragraph(phrases.nothing)] : [intro], sections);
}

function statementList(scope: Scope, kind: ReportedStatement["kind"], statements: readonly ReportedStatement[]): Section {
  const { phrases } = scope;
  const heading = phraseFor(scope, "statement", kind);
  const from = ({ country, region }: ReportedStatement) =>
    country !== undefined ? countryName(scope, country) : region !== undefined ? label(scope, regions, region) : "–";
  const columns = [column(phrases["column/from-whom"], 22), column(phrases["column/text"], 54), column(phrases["column/document"], 24)];
  const rows = [...statements]
    .map((statement) => ({ statement, name: from(statement) }))
    .sort((a, b) => byName(a.name, b.name))
    .map(({ statement, name }) =>
      row([
        name,
        [[quoted(statement.text.text, statement.text.language, scope.language)], ...remarks(scope, statement)],
        [identifier(scope, statement.document)],
      ]),
    );
  return section(`statements-${kind}`, heading, [table(fill(phrases["statements/caption"], { kind: heading }), columns, rows)]);
}

function remarks(scope: Scope, { topic, detail, text }: ReportedStatement): readonly Line[] {
  const { phrases, language } = scope;
  const parts: Inline[] = [
    ...(topic === undefined
      ? []
      : [Object.hasOwn(phrases, `topic/${topic}`) ? word(phraseFor(scope, "topic", topic)) : quoted(topic, text.language, language)]),
    ...(detail === undefined ? [] : [word(phraseFor(scope, "detail", detail))]),
  ];
  return parts.length === 0 ? [] : [[word("("), ...joined(parts, phrases.listSeparator), word(")")]];
}

const word = (text: string): Inline => ({ kind: "text", text });

/** Where sources disagree. */
export function conflictsSection(scope: Scope): Section {
  const { phrases, report, language } = scope;
  const columns = [
    column(phrases["column/record"], 24),
    column(phrases["column/about"], 16),
    column(phrases["column/values"], 32),
    column(phrases["column/note"], 28),
  ];
  const rows = report.disagreements.map(({ record: id, about, values, note, document }) => {
    const record = id === undefined ? undefined : scope.record(id);
    const named: Line =
      record === undefined ? [identifier(scope, document)] : [...recordNumbers(scope, [record.id]), ...words(" "), recordTitle(scope, record)];
    const printed = values.map(
      ({ value, citations: numbers }): Line => [
        typeof value === "number" ? { kind: "text", text: printCount(scope, value) } : quoted(String(value), "und", language),
        ...words(" "),
        ...citations(numbers),
      ],
    );
    return row([
      named,
      aboutLine(scope, about, quoted(about, "und", language)),
      printed.length === 0 ? "–" : printed,
      note === undefined ? "–" : [quoted(note.text, note.language, language)],
    ]);
  });
  return section("conflicts", phrases["conflicts/heading"], [
    paragraph(phrases["conflicts/intro"]),
    rows.length === 0 ? paragraph(phrases.none) : table(phrases["conflicts/caption"], columns, rows),
  ]);
}

/** Records that came in and are not counted. */
export function listedSection(scope: Scope, anchored: Set<string>): Section {
  const { phrases, report } = scope;
  const sections = [...groupBy(report.notCounted, ({ reason }) => reason)].map(([reason, lines]) => reasonSection(scope, reason, lines, anchored));
  return section("listed", phrases["listed/heading"], [paragraph(sections.length === 0 ? phrases.none : phrases["listed/intro"])], sections);
}

function reasonSection(scope: Scope, reason: NotCounted["reason"], lines: readonly NotCounted[], anchored: Set<string>): Section {
  const { phrases } = scope;
  const heading = phraseFor(scope, "reason", reason);
  const records = lines.flatMap(({ record }) => scope.record(record) ?? []);
  return section(`listed-${reason}`, heading, [recordTable(scope, fill(phrases["listed/caption"], { reason: heading }), records, anchored)]);
}
