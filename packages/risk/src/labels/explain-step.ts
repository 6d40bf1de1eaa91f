import { fillTemplate, type Language, type Parameter } from "@cop-sdk/diagnostics";
import type { TraceStep } from "../assessment/outcome.js";
import { riskCatalogue } from "../messages/index.js";
import { scaleWords } from "./words.js";

/**
 * A step of an assessment's trace as a sentence.
 *
 * @example
 * ```ts
 * import { explainStep } from "@cop-sdk/risk/labels";
 *
 * explainStep({ code: "risk/trace-gravity", params: { severity: "severe" } }, "en"); // "If it comes to harm at this age, it is severe."
 * ```
 */
export function explainStep({ code, params }: TraceStep, language: Language): string {
  const words = Object.entries(params).map(([name, value]) => [name, inWords(value, language)] as const);
  return fillTemplate(riskCatalogue[language][code].message, Object.fromEntries(words), language);
}

function inWords(value: string | readonly string[], language: Language): Parameter {
  if (typeof value !== "string") return value.length > 0 ? value : "–";
  return Object.hasOwn(scaleWords, value) ? scaleWords[value as keyof typeof scaleWords][language] : value;
}
