import type { Diagnostic, Result } from "@cop-sdk/diagnostics";
import { type CopDocument, type ReportInput, textIn } from "@cop-sdk/model";
import { defined } from "./defined.js";
import { findingIn, findingOn } from "./findings.js";
import { type InputDocument, isInputDocument } from "./input-document.js";
import { compareText, groupBy } from "./order.js";

/**
 * The documents that a report may use, each once, by id. Left out, with a finding: national returns that are not releasable, other
 * implementation reports and types that are not read for evidence, older revisions, repeated copies. Two different documents with one id and revision cannot both be right.
 */
export function usableDocuments(documents: readonly CopDocument[]): Result<readonly InputDocument[]> {
  const diagnostics: Diagnostic[] = documents.length === 0 ? [findingOn("documents", "compile/no-documents", "warning")] : [];
  const usable: InputDocument[] = [];
  const ids = groupBy(documents, ({ id }) => id);
  for (const id of [...ids.keys()].sort(compareText)) {
    const newest = newestOf(ids.get(id) ?? [], diagnostics);
    if (!isInputDocument(newest)) diagnostics.push(notUsed(newest));
    else if (isWithheld(newest)) diagnostics.push(findingIn(newest, "compile/not-releasable", "info", ""));
    else usable.push(newest);
  }
  return diagnostics.some(({ severity }) => severity === "error") ? { ok: false, diagnostics } : { ok: true, value: usable, diagnostics };
}

function newestOf(copies: readonly [CopDocument, ...CopDocument[]] | readonly [], diagnostics: Diagnostic[]): CopDocument {
  const sorted = [...copies].sort((a, b) => (b.revision ?? 0) - (a.revision ?? 0) || compareText(JSON.stringify(a), JSON.stringify(b)));
  const [newest, ...others] = sorted;
  if (newest === undefined) throw new RangeError("a group of documents is never empty");
  if (others.length === 0) return newest;
  const text = JSON.stringify(newest);
  const found = new Set(
    others.map((other) => {
      if ((other.revision ?? 0) < (newest.revision ?? 0)) return "compile/older-revision";
      return JSON.stringify(other) === text ? "compile/repeated-document" : "compile/duplicate-document";
    }),
  );
  for (const code of found) diagnostics.push(findingIn(newest, code, code === "compile/duplicate-document" ? "error" : "info", ""));
  return newest;
}

function notUsed(document: CopDocument): Diagnostic {
  if (document.type === "implementation-report") return findingIn(document, "compile/report-as-input", "info", "");
  return findingIn(document, "compile/type-not-used", "info", "/type", { type: document.type });
}

/** Whether a document is a national return that may not be released. */
export const isWithheld = (document: CopDocument): boolean => document.type === "national-return" && !document.releasable;

/** How the report names a document. */
export function inputOf(document: InputDocument): ReportInput {
  const title =
    document.title === undefined ? undefined : textIn(document.title, ...(document.type === "national-strategy" ? document.languages : [document.language]));
  const { id, type, language, origin, date, notSeen } = document;
  return defined({
    id,
    type,
    language,
    title,
    country: "country" in document ? document.country : undefined,
    region: "region" in document ? document.region : undefined,
    origin,
    date,
    period: document.type === "national-return" || document.type === "quarterly-report" ? document.period : undefined,
    nil: document.type === "quarterly-report" && document.nil === true ? true : undefined,
    notSeen: notSeen?.map((text) => ({ language, text })),
  });
}
