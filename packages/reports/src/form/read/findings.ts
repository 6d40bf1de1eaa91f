import { type Cell, type Diagnostic, fingerprintOf, type JsonPointer, type Severity } from "@cop-sdk/diagnostics";
import type { FormCode } from "../messages/index.js";

const severities: Readonly<Record<FormCode, Severity>> = {
  "form/not-a-form": "error",
  "form/other-version": "error",
  "form/sheet-missing": "warning",
  "form/sheet-twice": "error",
  "form/not-in-form": "warning",
  "form/column-missing": "error",
  "form/field-missing": "error",
  "form/marks-gone": "error",
  "form/field-twice": "error",
  "form/two-codes": "error",
  "form/word-read": "info",
  "form/number": "error",
  "form/whole-number": "error",
  "form/number-by-language": "warning",
  "form/percent": "error",
  "form/yes-no": "error",
  "form/date": "error",
  "form/date-ambiguous": "error",
  "form/date-by-language": "warning",
  "form/date-read": "info",
  "form/time-dropped": "warning",
  "form/date-in-text": "advice",
  "form/error-value": "error",
  "form/data": "error",
  "form/data-replaced": "warning",
  "form/unknown-record": "error",
  "form/record-twice": "error",
  "form/two-answers": "warning",
  "form/more-findings": "info",
};

/** Something to be told about a form. Where it stands in the document is asked at the end, when every record has its place. */
export interface FormFinding {
  readonly code: FormCode;
  readonly params?: Diagnostic["params"];
  readonly cell?: Cell;
  readonly pointer?: () => JsonPointer;
}

/** Collects findings, no more than some are listed. */
export interface FormFindings {
  readonly add: (finding: FormFinding) => void;
  readonly diagnostics: (document: unknown, file: string | undefined) => readonly Diagnostic[];
}

const most = 1000;

/** An empty collection. */
export function formFindings(): FormFindings {
  const list: FormFinding[] = [];
  let more = 0;
  return {
    add(finding) {
      if (list.length < most) list.push(finding);
      else more++;
    },
    diagnostics(document, file) {
      const all: readonly FormFinding[] = more === 0 ? list : [...list, { code: "form/more-findings", params: { listed: most, more } }];
      return all.map(({ code, params = {}, cell, pointer = () => "" }) => {
        const severity = severities[code];
        const at = pointer();
        return {
          code,
          severity,
          obligation: severity === "error" ? "must" : severity === "info" ? "may" : "should",
          pointer: at,
          ...(file === undefined ? {} : { file }),
          ...(cell === undefined ? {} : { cell }),
          params,
          help: `rules/${code}`,
          fingerprint: fingerprintOf(code, document, at, at === "" ? `${cell?.sheet ?? ""}` : ""),
        };
      });
    },
  };
}
