import type { Language } from "@cop-sdk/diagnostics";
import type { Decision } from "@cop-sdk/rules";
import type { Because, Outcome } from "../decide/outcome.js";
import type { Facts } from "../facts/facts.js";
import type { LeastRestrictive } from "../measures/search.js";
import { measureLines } from "./measure-lines.js";
import { tellIn } from "./texts/index.js";
import { agesText, citationOf, placeOf, spanText, wordsIn } from "./words.js";

/** An answer for somebody who has to act on it: what is not covered first, then the answer, what it rests on, what it asks for, what is open. */
export function expertLines(facts: Facts, outcome: Outcome, language: Language, search?: LeastRestrictive): readonly string[] {
  const tell = tellIn(language);
  const words = wordsIn(language);
  const about = (prefix: string) => outcome.notices.filter(({ code }) => code.startsWith(prefix)).map(words.notice);
  const rest = outcome.notices.filter(({ code }) => !code.startsWith("coverage/")).map(words.notice);
  return [
    ...about("coverage/"),
    tell("asked", { thing: words.thing(facts), ages: agesText(facts, language), place: placeOf(facts), date: facts.date }),
    tell(isOpen(outcome) ? "answer-strictest" : "answer", { decision: decisionText(outcome.decision, outcome.because.some(isRule), language) }),
    ...(outcome.byAge ?? []).map(({ decision, max, min }) => tell("by-age", { ages: spanText(min, max), decision: words.decision(decision) })),
    ...consentLines(outcome, language),
    ...section(tell("required"), requiredLines(outcome, language)),
    ...(outcome.recommendedSafeguards.length > 0 ? [tell("recommended", { safeguards: outcome.recommendedSafeguards.map(words.safeguard) })] : []),
    ...section(tell("rests-on"), reasonLines(outcome, language)),
    ...(search ? measureLines(search, language) : []),
    ...section(tell("open"), openLines(outcome, language)),
    ...section(tell("coming"), comingLines(outcome, language)),
    ...rest,
    outcome.confidence === null || outcome.applied.length === 0
      ? tell("no-confidence")
      : tell("confidence", { confidence: words.confidence(outcome.confidence) }),
    tell("disclaimer", { asOf: outcome.asOf }),
  ];
}

const isRule = ({ role }: Pick<Because, "role">): boolean => role !== "recommends";

/** A decision in words. Where a rule applies that is met, or that fixes nothing, "no recorded rule conditions it" would be untrue. */
const decisionText = (decision: Decision, rests: boolean, language: Language): string =>
  rests && decision === "allow" ? tellIn(language)("no-further") : wordsIn(language).decision(decision);

/** Whether another answer can come out once open facts are known. */
const isOpen = ({ branches, decision }: Outcome): boolean => branches.some((branch) => branch.decision !== decision);

const section = (heading: string, lines: readonly string[]): readonly string[] => (lines.length > 0 ? [heading, ...lines.map((line) => `  ${line}`)] : []);

function consentLines({ consent }: Outcome, language: Language): readonly string[] {
  const tell = tellIn(language);
  if (!consent) return [];
  return [
    tell(`consent-${consent.by}`),
    ...(consent.verifiable ? [tell("consent-verifiable")] : []),
    ...(consent.separate && consent.separate.length > 0 ? [tell("consent-separate")] : []),
  ];
}

const requiredLines = ({ requiredSafeguards }: Outcome, language: Language): readonly string[] => {
  const words = wordsIn(language);
  return requiredSafeguards.map(({ from, id, strength }) =>
    tellIn(language)("safeguard", { safeguard: words.safeguard(id), strength: words.strength(strength), rules: from }),
  );
};

const reasonLines = ({ because }: Outcome, language: Language): readonly string[] => {
  const words = wordsIn(language);
  const tell = tellIn(language);
  return because.map(({ cite, confidence, decision, role, rule }) => {
    const known = { rule, citation: cite.map(citationOf), confidence: words.confidence(confidence) };
    return isRule({ role }) ? tell("reason", { ...known, decision: decisionText(decision, true, language) }) : tell("reason-advice", known);
  });
};

/** What to ask for. Where a fact changes the safeguards only, its branches say nothing and are left out. */
function openLines({ branches, decision: answered, needsFact }: Outcome, language: Language): readonly string[] {
  const words = wordsIn(language);
  const tell = tellIn(language);
  return needsFact.flatMap((fact) => [
    tell("ask", { question: words.ask(fact), fact }),
    ...branches
      .filter((branch) => branch.fact === fact && branches.some((other) => other.fact === fact && other.decision !== answered))
      .map(({ decision, to, value }) =>
        tell("branch", {
          fact,
          value: typeof value === "number" && to !== undefined ? spanText(value, to) : String(value),
          decision: words.decision(decision),
        }),
      ),
  ]);
}

const comingLines = ({ upcoming }: Outcome, language: Language): readonly string[] => {
  const words = wordsIn(language);
  const tell = tellIn(language);
  return upcoming.map(({ date, rule, status }) =>
    date === null ? tell("coming-undated", { rule, status: words.status(status) }) : tell("coming-on", { rule, status: words.status(status), date }),
  );
};
