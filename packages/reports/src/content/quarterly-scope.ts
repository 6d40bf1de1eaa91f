import type { Language } from "@cop-sdk/diagnostics";
import type { QuarterlyReport } from "@cop-sdk/model";
import { phrasesIn } from "../phrases/index.js";
import type { Words } from "./scope.js";

/** A quarterly report on its way to readers. */
export interface QuarterlyScope extends Words {
  readonly report: QuarterlyReport;
  /** Language of the report's own texts; `und` where it has several. */
  readonly told: string;
  /** Numbers of sources that a list of ids names. */
  numbers(ids: readonly string[] | undefined): readonly number[];
}

/** A report with its words and the numbers of its sources, in the order of its list. */
export function quarterlyScopeOf(report: QuarterlyReport, language: Language): QuarterlyScope {
  const numbers = new Map((report.sources ?? []).map(({ id }, index) => [id, index + 1]));
  return {
    report,
    language,
    phrases: phrasesIn(language),
    told: report.language === "mul" ? "und" : report.language,
    numbers: (ids = []) => [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b),
  };
}
