import { addressees, type ClauseAnswer, clauseEvidence, clauseOf, type EvidenceLine } from "@cop-sdk/model";
import { fill } from "../phrases/fill.js";
import { column, definitions, drawn, paragraph, reference, row, section, table } from "./build.js";
import type { Block, Row, Section, Table } from "./content.js";
import { clausesFigure } from "./pictures/clauses.js";
import { basisCell, dateCell, roleCell, sourcesCell, titleCell, whereCell } from "./record-cells.js";
import { anchorOnce } from "./record-table.js";
import { clauseAnchor, clauseName, clauseTitle, label, phraseFor, printCount, recordAnchor, recordNumber, type Scope } from "./scope.js";

/** The table of all clauses with their answers. */
export function summaryTable(scope: Scope): Table {
  const { phrases, report } = scope;
  const rows = report.clauses.map(({ clause, answer, evidence, withoutItuRole }) =>
    row([
      [reference(clauseAnchor(clause), clauseName(scope, clause))],
      clauseTitle(scope, clause),
      phraseFor(scope, "answer", answer),
      evidence.length === 0 ? "–" : printCount(scope, evidence.length),
      withoutItuRole.length === 0 ? "–" : printCount(scope, withoutItuRole.length),
    ]),
  );
  const columns = [
    column(phrases["column/clause"], 25),
    column(phrases["column/subject"], 32),
    column(phrases["column/answer"], 17),
    column(phrases["column/records"], 14, "end"),
    column(phrases["column/without-role"], 12, "end"),
  ];
  return drawn(table(phrases["summary/caption"], columns, rows), clausesFigure(scope));
}

/** One section for each of the 14 clauses. The first row in the document that tells of a record is the one that others refer to. */
export function clauseSections(scope: Scope, anchored: Set<string>): readonly Section[] {
  return scope.report.clauses.map((answer) => {
    const heading = fill(scope.phrases["clause/heading"], { name: clauseName(scope, answer.clause), title: clauseTitle(scope, answer.clause) });
    return section(clauseAnchor(answer.clause), heading, clauseBlocks(scope, answer, anchored));
  });
}

function clauseBlocks(scope: Scope, { clause, answer, evidence, withoutItuRole }: ClauseAnswer, anchored: Set<string>): readonly Block[] {
  const { phrases } = scope;
  const name = clauseName(scope, clause);
  const caption = fill(phrases["clause/caption"], { name });
  return [
    definitions([
      [phrases["clause/asked"], label(scope, addressees, clauseOf(clause).addressee)],
      [phrases["column/answer"], phraseFor(scope, "answer", answer)],
    ]),
    ...(answer === "this-report" ? [paragraph(phrases["clause/this-report"])] : []),
    ...(clauseEvidence[clause].requiresItuRole && withoutItuRole.length > 0 ? [paragraph(phrases["clause/director-rule"])] : []),
    ...(evidence.length > 0 ? [evidenceTable(scope, caption, evidence, anchored)] : []),
    ...(withoutItuRole.length > 0 ? [evidenceTable(scope, phrases["clause/without-role"], withoutItuRole, anchored)] : []),
  ];
}

function evidenceTable(scope: Scope, caption: string, lines: readonly EvidenceLine[], anchored: Set<string>): Table {
  const { phrases } = scope;
  const columns = [
    column(phrases["column/record"], 7),
    column(phrases["column/date"], 13),
    column(phrases["column/what"], 25),
    column(phrases["column/where"], 17),
    column(phrases["column/role"], 13),
    column(phrases["column/basis"], 15),
    column(phrases["column/sources"], 10),
  ];
  return table(
    caption,
    columns,
    lines.flatMap((line) => evidenceRow(scope, line, anchored)),
  );
}

function evidenceRow(scope: Scope, line: EvidenceLine, anchored: Set<string>): Row[] {
  const record = scope.record(line.record);
  if (record === undefined) return [];
  return [
    row(
      [
        recordNumber(record),
        dateCell(scope, record),
        titleCell(scope, record),
        whereCell(scope, record),
        roleCell(scope, record),
        basisCell(scope, record, line),
        sourcesCell(record),
      ],
      anchorOnce(recordAnchor(record), anchored),
    ),
  ];
}
