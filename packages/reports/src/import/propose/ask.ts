import { type Diagnostic, fingerprintOf, type Parameter } from "@cop-sdk/diagnostics";
import type { ImportCode } from "../messages/index.js";

/** Asks a question, or makes a remark, about a place in the mapping and a cell of the table. */
export type Ask = (code: ImportCode, pointer: string, params?: Readonly<Record<string, Parameter>>, cell?: Diagnostic["cell"]) => void;

/** Collects questions and remarks. */
export const asker =
  (diagnostics: Diagnostic[], sheet: string | undefined, file: string | undefined): Ask =>
  (code, pointer, params = {}, cell) => {
    const severity = code === "import/no-table" ? "error" : code.startsWith("import/ask-") ? "warning" : "info";
    const place = cell && { ...(sheet === undefined ? {} : { sheet }), ...cell };
    diagnostics.push({
      code,
      severity,
      obligation: severity === "error" ? "must" : severity === "warning" ? "should" : "may",
      pointer,
      ...(file === undefined ? {} : { file }),
      ...(place ? { cell: place } : {}),
      params,
      fingerprint: fingerprintOf(code, undefined, pointer, place ? `${place.row}:${place.column}` : ""),
    });
  };
