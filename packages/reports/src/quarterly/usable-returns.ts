import type { Diagnostic, Result } from "@cop-sdk/diagnostics";
import { type CopDocument, type NationalReturn, placeIn, regionOn } from "@cop-sdk/model";
import { findingIn } from "../compile/findings.js";
import { usableDocuments } from "../compile/inputs.js";
import { compareText } from "../compile/order.js";
import type { QuarterFrame } from "./quarter-frame.js";

/**
 * The returns that a quarterly report may use, by country and id. Left out, with a finding: other documents, returns that may not be released,
 * older revisions, returns of another time, and returns of countries that another region had on the last day of the quarter.
 */
export function usableReturns(documents: readonly CopDocument[], frame: QuarterFrame): Result<readonly NationalReturn[]> {
  if (documents.length === 0) return { ok: true, value: [], diagnostics: [] };
  const usable = usableDocuments(documents);
  if (!usable.ok) return usable;
  const diagnostics: Diagnostic[] = [...usable.diagnostics];
  const value = usable.value.filter((document): document is NationalReturn => {
    const finding = whyNot(document, frame);
    if (finding !== undefined) diagnostics.push(finding);
    return document.type === "national-return" && finding === undefined;
  });
  return { ok: true, value: [...value].sort((a, b) => compareText(`${a.country} ${a.id}`, `${b.country} ${b.id}`)), diagnostics };
}

function whyNot(document: CopDocument, { region, period }: QuarterFrame): Diagnostic | undefined {
  if (document.type !== "national-return") return findingIn(document, "compile/not-a-return", "info", "/type", { type: document.type });
  if (placeIn(document.period, period) === "outside") return findingIn(document, "compile/return-outside-quarter", "info", "/period");
  const found = regionOn(document.country, period.end);
  if (found.kind !== "known" || found.region === region) return undefined;
  return findingIn(document, "compile/return-of-other-region", "warning", "/country", { country: document.country, listed: found.region });
}
