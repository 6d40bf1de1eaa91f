import type { Language } from "@cop-sdk/diagnostics";
import type { Outcome } from "../decide/outcome.js";
import type { Facts } from "../facts/facts.js";
import type { LeastRestrictive } from "../measures/search.js";
import { childLines } from "./child.js";
import { expertLines } from "./expert.js";

/** An answer in words, for somebody who acts on it and for the child it is about; sentences on lines of their own. */
export interface Explanation {
  readonly expert: string;
  readonly child: string;
}

/** Who reads an explanation. */
export type Audience = keyof Explanation;

/** Choices of an explanation. */
export interface ExplainOptions {
  readonly language?: Language;
  /** What `leastRestrictive` found, to be told to the expert. */
  readonly measures?: LeastRestrictive;
}

/**
 * Explains an answer in one of six languages, from templates: what is not covered comes first, then the answer, what it rests on with citations, the lowest confidence of what was applied, and that
 * it is not legal advice. Texts in other languages than English are unofficial translations; names of instruments stay as recorded.
 *
 * @param facts - the question
 * @param outcome - what `decide` gave for it
 * @example
 * ```ts
 * import { decide, parseFacts } from "@cop-sdk/age";
 * import { explain } from "@cop-sdk/age/explain";
 *
 * const facts = parseFacts({ date: "2026-03-01", jurisdiction: "AU", age: { value: 14 }, aspect: "account", service: { types: ["social-network"] } });
 * if (facts.ok) explain(facts.value, decide(facts.value), { language: "fr" }).child.split("\n").length; // 7
 * ```
 */
export function explain(facts: Facts, outcome: Outcome, { language = "en", measures }: ExplainOptions = {}): Explanation {
  return { expert: expertLines(facts, outcome, language, measures).join("\n"), child: childLines(facts, outcome, language).join("\n") };
}
