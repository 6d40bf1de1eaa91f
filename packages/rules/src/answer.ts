import type { Values } from "./asked.js";
import { accepts, type Core, type RunningRule, reasonsOf, traits } from "./core.js";
import { none } from "./effects.js";
import type { Derived } from "./facts.js";
import type { IndexColumn } from "./layout.js";
import { completeFlags, isOpen, load } from "./loading.js";
import type { Outcome, Reason, TopicCoverage, Upcoming, Warning } from "./outcome.js";
import { confidences } from "./rule.js";
import { type Summary, summarise } from "./summary.js";

/** Answers a question in words. */
export function answer(core: Core, asked: Values, summary: Summary = summarise(core, asked)): Outcome {
  const { coverage, facts, identities, rules } = core;
  const { applied, atLeast, certain, decision, needs, recommended, required, setAside, settled } = summary;
  let worst = -1;
  let special = summary.conflicts.length > 0 || !summary.finished;
  const because: Reason[] = [];
  for (let index = 0; index < applied.length; index++) {
    const number = applied[index] as number;
    const trait = core.traits[number] as number;
    const confidence = (trait >> traits.confidence) & 7;
    if (confidence > worst) worst = confidence;
    if (trait & traits.projected) special = true;
    because.push(reasonsOf(core, number)[!certain || certain.includes(number) ? 1 : 0] as Reason);
  }
  const idOf = (number: number) => (rules[number] as RunningRule).id;
  return {
    on: asked.on as string,
    decision: facts.decisions[decision] as string,
    atLeast: facts.decisions[atLeast] as string,
    settled,
    safeguards: required,
    recommended,
    because,
    setAside: setAside.length === 0 ? none : setAside.map(([rule, by]) => ({ rule: idOf(rule), by: idOf(by) })),
    by: needs.length === 0 ? {} : (core.open?.parts(core, asked, needed(core, asked, needs)) ?? {}),
    needsFact: needs.length === 0 ? none : (needed(core, asked, needs) as never),
    upcoming: summary.watched.length === 0 ? none : upcomingAt(core, summary),
    warnings: special || summary.watched.length > 0 ? warningsAt(core, summary) : none,
    coverage: coverage.length === 0 ? none : coverageAt(core, asked),
    confidence: worst < 0 ? null : (confidences[worst] as "S"),
    provenance: identities,
  };
}

/** The names of the facts to ask for; a derived fact is settled by the facts it reads that are open. */
const needed = ({ facts, index }: Core, asked: Values, needs: readonly number[]): readonly string[] => [
  ...new Set(
    needs.flatMap((at) => {
      const { derived, name } = index.columns[at] as IndexColumn;
      return derived?.reads.filter((read) => isOpen(facts.columns[read] as Derived, asked[read])) ?? [name];
    }),
  ),
];

function upcomingAt({ rules }: Core, { day, watched }: Summary): readonly Upcoming[] {
  const upcoming: Upcoming[] = [];
  for (let index = 0; index < watched.length; index++) {
    const { id, mayCome, rule, starts } = rules[watched[index] as number] as RunningRule;
    let at = 0;
    while (at < starts.length && (starts[at] as (typeof starts)[0])[0] <= day) at++;
    if (at < starts.length || mayCome) upcoming.push({ rule: id, date: starts[at]?.[1] ?? null, status: rule.status });
  }
  return upcoming;
}

function warningsAt(core: Core, { applied, conflicts, day, finished, watched }: Summary): readonly Warning[] {
  const { rules } = core;
  const warnings: Warning[] = [];
  const warn = (code: Warning["code"], numbers: readonly number[]) => {
    if (numbers.length > 0) warnings.push({ code, rules: numbers.map((number) => (rules[number] as RunningRule).id) });
  };
  const isNoted = (number: number, word: string) => rules[number]?.noted.some(([from, below, state]) => state === word && day >= from && day < below);
  for (const word of ["transition", "uncertain"] as const) {
    warn(
      `rules/${word}`,
      watched.filter((number) => isNoted(number, word)),
    );
  }
  warn(
    "rules/projected",
    applied.filter((number) => (core.traits[number] as number) & traits.projected),
  );
  for (const pair of conflicts) warnings.push({ code: "rules/conflict", rules: pair });
  if (!finished) warnings.push({ code: "rules/open-not-finished", rules: none });
  return warnings.length === 0 ? none : warnings;
}

/** Per topic what is recorded, whatever the facts left open turn out to be. */
function coverageAt({ coverage, coverageIndex, coverageLoaded, on }: Core, asked: Values): readonly TopicCoverage[] {
  const used = coverageIndex.columns.flatMap(({ constrained, name }, at) => {
    if (!constrained || at === on) return [];
    load(coverageIndex, coverageLoaded, at, asked[name]);
    return [at];
  });
  completeFlags(coverageIndex, coverageLoaded);
  const certain = coverage.filter((_, number) => accepts(coverageIndex, coverageLoaded.must, used, number));
  return [...new Set(coverage.map(({ topic }) => topic))].sort().map((topic) => {
    const found = certain.filter((entry) => entry.topic === topic);
    const best = found.find(({ state }) => state === "complete") ?? found[0];
    return { topic, state: best?.state ?? "none", asOf: best?.asOf ?? null };
  });
}
