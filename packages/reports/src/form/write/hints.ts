import type { Language } from "@cop-sdk/diagnostics";
import { fill } from "../../phrases/fill.js";
import { codeLabel, withCode } from "../cells/codes.js";
import type { Field } from "../plan/plan.js";
import { formWordsIn } from "../words/index.js";

/** How a field is filled in, in a few words. */
export function hintOf(field: Field, language: Language): string {
  const words = formWordsIn(language);
  const hint = words[`hint/${field.kind}`];
  return field.many ? fill(words["hint/many"], { hint }) : hint;
}

const mostCodes = 60;

/** The same with the codes of a list that is short enough to be read. */
export function longHintOf(field: Field, language: Language): string {
  const words = formWordsIn(language);
  const hint = hintOf(field, language);
  if (field.kind !== "code" || field.codes.length > mostCodes) return hint;
  return fill(words["hint/codes"], { hint, codes: field.codes.map((code) => withCode(codeLabel(field, code, language), code)).join(words["hint/separator"]) });
}
