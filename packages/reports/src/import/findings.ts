import { type Diagnostic, fingerprintOf, type JsonPointer, type Obligation, type Parameter, type Severity, sortDiagnostics } from "@cop-sdk/diagnostics";
import type { ImportCode } from "./messages/index.js";

const obligations: Readonly<Record<Severity, Obligation>> = { error: "must", warning: "should", advice: "should", info: "may" };

/** Findings that leave nothing unclear are information; a cell that was not read is a warning; a row that did not become a record, and what stops the import, is an error. */
const severities: Readonly<Partial<Record<ImportCode, Severity>>> = {
  "import/no-table": "error",
  "import/no-columns": "error",
  "import/document-incomplete": "error",
  "import/row-lacks": "error",
  "import/row-not-valid": "error",
  "import/row-set-aside": "error",
  "import/open-question": "warning",
  "import/code-read-as-other": "info",

  "import/section-line": "info",
  "import/merged-down": "info",
  "import/column-kept": "info",
  "import/more-of-these": "info",
};

/** A place in a table. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
  readonly heading?: string;
}

/** Collects findings about a table. Of one kind in one column, the first ones are listed and the others counted. */
export interface TableFindings {
  readonly add: (code: ImportCode, place?: TablePlace, params?: Readonly<Record<string, Parameter>>, pointer?: JsonPointer) => void;
  readonly diagnostics: () => readonly Diagnostic[];
}

/** Findings of one kind in one column that are listed. */
const mostListed = 20;

/** Findings that are listed in all; errors always are. */
const mostInAll = 2_000;

/** An empty collection. */
export function tableFindings(sheet: string | undefined, file: string | undefined): TableFindings {
  const found: Diagnostic[] = [];
  const counts = new Map<string, number>();
  let beyond = 0;
  const diagnosticOf = (code: ImportCode, place: TablePlace | undefined, params: Readonly<Record<string, Parameter>>, pointer: JsonPointer): Diagnostic => {
    const severity = severities[code] ?? "warning";
    return {
      code,
      severity,
      obligation: obligations[severity],
      pointer,
      ...(file === undefined ? {} : { file }),
      ...(place ? { cell: { ...(sheet === undefined ? {} : { sheet }), ...place } } : {}),
      params,
      fingerprint: fingerprintOf(code, undefined, pointer, place ? `${sheet ?? ""}:${place.row}:${place.column}` : JSON.stringify(params)),
    };
  };
  return {
    add(code, place, params = {}, pointer = "") {
      const key = `${code} ${place?.column ?? ""}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= mostListed && (found.length < mostInAll || severities[code] === "error")) found.push(diagnosticOf(code, place, params, pointer));
      else if (count <= mostListed) beyond++;
    },
    diagnostics: () =>
      sortDiagnostics([
        ...found,
        ...[...counts].flatMap(([key, count]) => {
          const [code = "", column = ""] = key.split(" ");
          const first = found.find((one) => one.code === code && String(one.cell?.column ?? "") === column);
          if (count <= mostListed) return [];
          const more = diagnosticOf("import/more-of-these", first?.cell, { count: count - mostListed, code }, "");
          return [{ ...more, fingerprint: fingerprintOf(more.code, undefined, "", key) }];
        }),
        ...(beyond ? [diagnosticOf("import/more-of-these", undefined, { count: beyond, code: "import/*" }, "")] : []),
      ]),
  };
}
