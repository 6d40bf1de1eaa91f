import type { Citation, Language, Obligation, Severity } from "@cop-sdk/diagnostics";
import { suggest } from "@cop-sdk/diagnostics";
import type { DocumentType, Mark } from "@cop-sdk/model";
import type { AcrossExample, AcrossRule, BadAcrossExample } from "./across/across-rule.js";
import { acrossRules } from "./across/registry.js";
import { validationCatalogue } from "./catalogue.js";
import { type Profile, profiles, severityAt } from "./profiles.js";
import { rules } from "./registry.js";
import type { BadExample, GoodExample, Rule } from "./rule.js";

/** Everything that a page about a finding says, in one language. */
export interface Explanation {
  readonly code: string;
  readonly area: string;
  /** What the rule asks for; for findings of the reader, the message. */
  readonly title: string;
  /** The message, with `{name}` where a finding puts its parameters. */
  readonly message: string;
  readonly guidance: string;
  /** Severity by profile, where the rule runs. Absent for findings of the reader, which every profile has. */
  readonly severity?: Readonly<Partial<Record<Profile, Severity>>>;
  readonly obligation?: Obligation;
  /** What the rule rests on, or why nothing can be cited. */
  readonly citation?: Citation | { readonly none: string };
  readonly mark?: Mark;
  readonly appliesTo?: "all" | readonly DocumentType[];
  readonly since?: string;
  readonly aliases?: readonly string[];
  readonly examples?: { readonly good: readonly GoodExample[]; readonly bad: readonly BadExample[] };
  /** Examples of a rule about documents beside each other. */
  readonly togetherExamples?: { readonly good: readonly AcrossExample[]; readonly bad: readonly BadAcrossExample[] };
}

/** What there is to say of a code; for an unknown one, the nearest. */
export type ExplanationResult = { readonly known: true; readonly explanation: Explanation } | { readonly known: false; readonly nearest?: string };

/**
 * Explains a code that a finding carries, in one of the six languages. Aliases of renamed rules are known too.
 *
 * @example
 * ```ts
 * import { explain } from "@cop-sdk/validation";
 *
 * const found = explain("period/reversed", "fr");
 * if (found.known) console.log(found.explanation.title, found.explanation.examples?.bad[0]?.at);
 * ```
 */
export function explain(code: string, language: Language = "en"): ExplanationResult {
  const rule = [...rules, ...acrossRules].find((one) => one.code === code || one.aliases?.includes(code));
  const wanted = rule?.code ?? code;
  const messages = validationCatalogue[language];
  const text = Object.hasOwn(messages, wanted) && !isWord(wanted) ? messages[wanted] : undefined;
  if (!text) {
    const nearest = suggest(code, explainableCodes());
    return nearest === undefined ? { known: false } : { known: false, nearest };
  }
  const common = { code: wanted, area: wanted.slice(0, wanted.indexOf("/")), message: text.message, guidance: text.guidance };
  return { known: true, explanation: rule ? { ...common, ...aboutRule(rule, language) } : { ...common, title: text.message } };
}

/** Codes of all findings that can be explained, in alphabetical order. */
export const explainableCodes = (): readonly string[] =>
  Object.keys(validationCatalogue.en)
    .filter((code) => !isWord(code))
    .sort();

const isWord = (code: string): boolean => /^(?:term|form|preferred)\//.test(code);

function aboutRule(rule: Rule | AcrossRule, language: Language) {
  const { obligation, citation, mark, appliesTo, since, aliases } = rule;
  const severity = Object.fromEntries(
    profiles.flatMap((profile) => {
      const found = severityAt(rule.severity, profile);
      return found === undefined ? [] : [[profile, found]];
    }),
  );
  const title = rule.scope === "earlier" ? rule.titles[language] : rule.texts[language].title;
  const examples = rule.scope === "across" ? { togetherExamples: rule.examples } : { examples: rule.examples };
  return { title, severity, obligation, citation, mark, appliesTo, since, ...examples, ...(aliases ? { aliases } : {}) };
}
