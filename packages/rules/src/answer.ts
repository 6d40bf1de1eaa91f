import type { Values } from "./asked.js";
import { accepts, type Core, type RunningRule, reasonOf } from "./core.js";
import { none } from "./effects.js";
import type { Derived } from "./facts.js";
import type { IndexColumn } from "./layout.js";
import { completeFlags, isOpen, load } from "./loading.js";
import type { Outcome, Reason, TopicCoverage, Upcoming, Warning } from "./outcome.js";
import { confidences } from "./rule.js";
import { type Summary, summarise } from "./summary.js";
import { traits } from "./traits.js";

/** Answers a question in words. */
export function answer(core: Core, asked: Values, summary: Summary = summarise(core, asked)): Outcome {
  const { coverage, facts, identities, ids, traits: traitOf } = core;
  const { applied, atLeast, certain, decision, needs, recommended, required, setAside, settled, watched } = summary;
  let worst = -1;
  let special = summary.conflicts.length > 0 || !summary.finished;
  const because: Reason[] = [];
  for (let index = 0; index < applied.length; index++) {
    const number = applied[index] as number;
    const trait = traitOf[number] as number;
    const confidence = (trait >> traits.confidence) & 7;
    if (confidence > worst) worst = confidence;
    if (trait & traits.projected) special = true;
    because.push(reasonOf(core, number, !certain || certain.includes(number)));
  }
  for (let index = 0; index < watched.length; index++) if ((traitOf[watched[index] as number] as number) & traits.noted) special = true;
  const needsFact = needs.length === 0 ? none : needed(core, asked, needs);
  return {
    on: asked.on as string,
    decision: facts.decisions[decision] as string,
    atLeast: facts.decisions[atLeast] as string,
    settled,
    safeguards: required,
    recommended,
    because,
    setAside: setAside.length === 0 ? none : setAside.map(([rule, by]) => ({ rule: ids[rule] as string, by: ids[by] as string })),
    by: needsFact === none ? {} : (core.open?.parts(core, asked, needsFact) ?? {}),
    needsFact: needsFact as never,
    upcoming: watched.length === 0 ? none : upcomingAt(core, summary),
    warnings: special ? warningsAt(core, summary) : none,
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
    const { mayCome, rule, starts } = rules[watched[index] as number] as RunningRule;
    const next = starts.find(([start]) => start > day);
    if (next || mayCome) upcoming.push({ rule: rule.id, date: next?.[1] ?? null, status: rule.status });
  }
  return upcoming;
}

function warningsAt(core: Core, { applied, conflicts, day, finished, watched }: Summary): readonly Warning[] {
  const { rules } = core;
  const warnings: Warning[] = [];
  const warn = (code: Warning["code"], numbers: readonly number[]) => {
    if (numbers.length > 0) warnings.push({ code, rules: numbers.map((number) => core.ids[number] as string) });
  };
  for (const word of ["transition", "uncertain"] as const) {
    warn(
      `rules/${word}`,
      watched.filter((number) => rules[number]?.noted.some(([from, below, state]) => state === word && day >= from && day < below)),
    );
  }
  warn(
    "rules/projected",
    applied.filter((number) => (core.traits[number] as number) & traits.projected),
  );
  for (const pair of conflicts) warnings.push({ code: "rules/conflict", rules: pair });
  if (!finished) warnings.push({ code: "rules/open-not-finished", rules: none });
  return warnings;
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
