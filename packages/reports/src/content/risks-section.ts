import { type ConceptId, coverageOfRisks, type ListCoverage } from "@cop-sdk/risk";
import { labelOf } from "@cop-sdk/risk/labels";
import { recordsInPeriod } from "../compile/in-period.js";
import { column, drawn, joined, list, paragraph, quoted, row, section, table } from "./build.js";
import type { Figure, Inline, Section, Table } from "./content.js";
import { figure } from "./pictures/figure.js";
import { identifier, printCount, recordNumbers, type Scope } from "./scope.js";

const columns = ["content", "contact", "conduct", "contract"] as const;
const kinds = ["aggressive", "sexual", "values"] as const;

/** Which cells of the 4Cs the documents of the period reach by the risks that they name. */
export function risksSection(scope: Scope): Section {
  const { phrases, report } = scope;
  const heading = phrases["risks/heading"];
  const records = recordsInPeriod(report).filter(({ risks = [] }) => risks.length > 0);
  if (records.length === 0) return section("risks", heading, [paragraph(phrases["risks/intro"]), paragraph(phrases.nothing)]);
  const named = [...new Set(records.flatMap(({ risks = [] }) => risks))].sort();
  const coverage = coverageOfRisks(named);
  const naming = (ids: readonly ConceptId[]) => records.filter(({ risks = [] }) => risks.some((risk) => ids.includes(risk))).map(({ id }) => id);
  const cells = coverage.filter(({ row: cell }) => !cell.startsWith("core4c:x."));
  const across = coverage.filter((one) => !cells.includes(one));
  const reached = new Set(coverage.flatMap(({ reachedBy }) => reachedBy));
  const outside = named.filter((id) => !reached.has(id));
  return section("risks", heading, [
    paragraph(phrases["risks/intro"]),
    drawn(coverageTable(scope, phrases["risks/caption"], cells, naming), matrix(scope, cells, naming)),
    coverageTable(scope, phrases["risks/across-caption"], across, naming),
    paragraph(phrases["risks/dash"]),
    ...(outside.length === 0 ? [] : [paragraph(`${phrases["risks/not-placed"]}${phrases.colon}`), list(outside.map((id) => [riskName(scope, id)]))]),
  ]);
}

type Naming = (ids: readonly ConceptId[]) => readonly string[];

function coverageTable(scope: Scope, caption: string, rows: readonly ListCoverage[], naming: Naming): Table {
  const { phrases } = scope;
  const heads = [column(phrases["column/cell"], 28), column(phrases["column/risks"], 50), column(phrases["column/records"], 22)];
  const lines = rows.map(({ row: cell, reachedBy }) =>
    row([
      [riskName(scope, cell)],
      reachedBy.length === 0
        ? phrases.nothing
        : joined(
            reachedBy.map((id) => riskName(scope, id)),
            phrases.listSeparator,
          ),
      reachedBy.length === 0 ? "–" : recordNumbers(scope, naming(reachedBy)),
    ]),
  );
  return table(caption, heads, lines);
}

function matrix(scope: Scope, cells: readonly ListCoverage[], naming: Naming): Figure {
  const { phrases } = scope;
  const text = (id: ConceptId) => labelOf(id, scope.language)?.text ?? id;
  const reachedBy = (id: ConceptId) => cells.find(({ row: cell }) => cell === id)?.reachedBy ?? [];
  const rows = kinds.map((kind) => ({
    label: text(`core4c:${kind}`),
    marks: columns.map((c) => {
      const ids = reachedBy(`core4c:${c}.${kind}`);
      return ids.length === 0 ? { state: "none" as const } : { state: "yes" as const, text: printCount(scope, naming(ids).length) };
    }),
  }));
  const values = { named: cells.filter(({ reachedBy: ids }) => ids.length > 0).length, cells: cells.length };
  return figure(scope, "picture/risks", "picture/risks-told", values, {
    kind: "marks",
    columns: columns.map((c) => text(`core4c:${c}`)),
    rows,
    legend: [
      { state: "yes", text: phrases["column/records"] },
      { state: "none", text: phrases.nothing },
    ],
  });
}

/** The label of a risk, in the language in which there is one; an id that no scheme has stands as it is. */
function riskName(scope: Scope, id: ConceptId): Inline {
  const found = labelOf(id, scope.language);
  return found === undefined ? identifier(scope, id) : quoted(found.text, found.language, scope.language);
}
