import { type Diagnostic, fingerprintOf, type JsonPointer, type Parameter, type Severity } from "@cop-sdk/diagnostics";
import type { Lines } from "./lines.js";
import type { ReaderCode } from "./messages/index.js";

/** A stretch of the text, by offsets, and where it stands in the data. */
export interface Place {
  readonly pointer: JsonPointer;
  readonly start: number;
  readonly end: number;
}

/** What a reader found at a place. */
export interface Finding {
  readonly code: ReaderCode;
  readonly place?: Place;
  readonly related?: Place;
  readonly params?: Readonly<Record<string, Parameter>>;
}

/** Collects findings while a text is read. */
export interface Findings {
  readonly add: (finding: Finding) => void;
  /** 1-based line of an offset, for params. */
  readonly line: (offset: number) => number;
  /** Whether an error was added, listed or not. */
  readonly hasError: () => boolean;
  /** Whether so many were added that more are only counted. */
  readonly full: () => boolean;
  /** Whether some were only counted. */
  readonly overfull: () => boolean;
  readonly diagnostics: () => readonly Diagnostic[];
}

/** Findings that leave the document usable; all others are errors. */
const milder: Readonly<Partial<Record<ReaderCode, Severity>>> = {
  "encoding/utf-16": "advice",
  "json/number-precision": "warning",
  "limit/findings": "info",
  "yaml/ambiguous-word": "advice",
  "yaml/directive": "warning",
  "yaml/number-form": "warning",
  "yaml/number-precision": "warning",
};

const severityOf = (code: ReaderCode): Severity => milder[code] ?? "error";

/** An empty collection; `lines` places the findings, `file` names their file, and no more than `most` are listed. */
export function collectFindings(lines: Lines, file: string | undefined, most: number): Findings {
  const list: Diagnostic[] = [];
  const occurrences = new Map<string, number>();
  let errors = 0;
  let more = 0;
  const origin = file === undefined ? {} : { file };

  const toDiagnostic = ({ code, place, related, params = {} }: Finding): Diagnostic => {
    const pointer = place?.pointer ?? "";
    const occurrence = (occurrences.get(`${code} ${pointer}`) ?? 0) + 1;
    occurrences.set(`${code} ${pointer}`, occurrence);
    const severity = severityOf(code);
    return {
      code,
      severity,
      obligation: severity === "error" ? "must" : "should",
      pointer,
      ...origin,
      ...(place ? { range: lines.range(place.start, place.end) } : {}),
      ...(related ? { related: [{ pointer: related.pointer, range: lines.range(related.start, related.end), ...origin }] } : {}),
      params,
      fingerprint: fingerprintOf(code, undefined, pointer, occurrence > 1 ? String(occurrence) : ""),
    };
  };

  return {
    add(finding) {
      if (severityOf(finding.code) === "error") errors++;
      if (list.length < most || finding.code.startsWith("limit/")) list.push(toDiagnostic(finding));
      else more++;
    },
    line: (offset) => lines.position(offset).line,
    hasError: () => errors > 0,
    full: () => list.length >= most,
    overfull: () => more > 0,
    diagnostics: () => (more === 0 ? list : [...list, toDiagnostic({ code: "limit/findings", params: { limit: most, more } })]),
  };
}
