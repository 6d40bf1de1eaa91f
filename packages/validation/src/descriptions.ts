import type { Language, RuleDescription } from "@cop-sdk/diagnostics";
import { acrossRules } from "./across/registry.js";
import { explain } from "./explain.js";
import { type Profile, severityAt } from "./profiles.js";
import { rules } from "./registry.js";

/** The rules of a profile as formats such as SARIF describe them, those about documents beside each other too, in one of the six languages. */
export const ruleDescriptions = (profile: Profile, language: Language = "en"): readonly RuleDescription[] =>
  [...rules, ...acrossRules].flatMap((rule) => {
    const severity = severityAt(rule.severity, profile);
    const found = explain(rule.code, language);
    if (severity === undefined || !found.known) return [];
    const { code, title, guidance } = found.explanation;
    const citation = "none" in rule.citation ? {} : { citation: rule.citation };
    return [{ code, title, guidance, severity, obligation: rule.obligation, ...citation }];
  });
