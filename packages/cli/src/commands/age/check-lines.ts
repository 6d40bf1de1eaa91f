import type { MatrixCell, PlaceCoverage, ServiceCheck, TodoItem, TodoPlace } from "@cop-sdk/age/check";
import { citationOf, spanText, type Words, wordsIn } from "@cop-sdk/age/explain";
import { fillTemplate } from "@cop-sdk/diagnostics";
import type { Context } from "../../context.js";
import { namedPlace } from "./common.js";
import { type Say, sayIn } from "./texts/index.js";

/** A check for people: what is not covered first, then what stands in the way, what to do, what to ask whom, what comes, and all answers. */
export function checkLines(found: ServiceCheck, context: Context, brief: boolean): readonly string[] {
  const { language } = context;
  const say = sayIn(language);
  const words = wordsIn(language);
  const list = (items: readonly string[]) => fillTemplate("{items}", { items }, language);
  return [
    say("check/title", { date: found.date, asOf: found.asOf }),
    say("check/places", { places: found.places.map((place) => namedPlace(place, context)), ages: agesShown(found.ages) }),
    ...section(say("check/coverage"), [...coverageLines(found, words, say), ...found.limits.map(({ notice }) => words.notice(notice))]),
    ...section(say("check/stops"), stopLines(found, words, say)),
    ...section(say("check/todo"), todoLines(found.todo, words, say, list)),
    ...section(
      say("check/open"),
      found.open.map(({ fact, places }) => say("check/ask", { question: words.ask(fact), fact, places })),
    ),
    ...section(say("check/lawyer"), lawyerLines(found, words, say)),
    ...section(
      say("check/coming"),
      found.coming.map(({ date, instrument, places, rule, status, topic }) =>
        say("check/coming-line", { date: date ?? say("date/unknown"), rule, instrument, topic: words.topic(topic), status: words.status(status), places }),
      ),
    ),
    ...(brief ? [] : section(say("check/answers"), answerLines(found, words, say, list))),
    ...section(
      say("check/rules"),
      found.rules.map(({ cite, confidence, rule, title }) =>
        say("check/rule", { rule, citation: [...cite.map(citationOf), ...(title === undefined ? [] : [title])], confidence: words.confidence(confidence) }),
      ),
    ),
  ];
}

const section = (heading: string, lines: readonly string[]): readonly string[] => (lines.length > 0 ? ["", heading, ...lines.map((line) => `  ${line}`)] : []);

/** Ages in spans: 13–15, 17. */
function agesShown(ages: readonly number[]): readonly string[] {
  const spans: [number, number][] = [];
  for (const age of ages) {
    const last = spans.at(-1);
    if (last && last[1] + 1 === age) last[1] = age;
    else spans.push([age, age]);
  }
  return spans.map((span) => spanText(...span));
}

const topicsIn = (coverage: readonly PlaceCoverage[], place: string, state: PlaceCoverage["state"], words: Words): readonly string[] =>
  coverage.filter((line) => line.place === place && line.state === state).map(({ topic }) => words.topic(topic));

function coverageLines({ coverage, places }: ServiceCheck, words: Words, say: Say): readonly string[] {
  if (coverage.every(({ state }) => state === "complete")) return [say("check/all-covered")];
  return places.flatMap((place) =>
    (["none", "partial"] as const).flatMap((state) => {
      const topics = topicsIn(coverage, place, state, words);
      return topics.length > 0 ? [say(`check/${state}`, { place, topics })] : [];
    }),
  );
}

function stopLines({ stops }: ServiceCheck, words: Words, say: Say): readonly string[] {
  if (stops.length === 0) return [say("check/no-stops")];
  return stops.map(({ ages, atLeast, decision, depends, needsFact, place, question, rules }) => {
    const known = { place, ages: spanText(...ages), thing: words.thing(question), decision: words.decision(decision), rules };
    if (atLeast) return say("check/stop-open", { ...known, facts: needsFact, atLeast: words.decision(atLeast) });
    return depends ? say("check/stop-depends", { ...known, facts: needsFact }) : say("check/stop", known);
  });
}

function todoLines(todo: readonly TodoItem[], words: Words, say: Say, list: (items: readonly string[]) => string): readonly string[] {
  const has = todo.filter(({ onlyWith }) => !onlyWith);
  const settled = has.filter(({ depends }) => !depends);
  const groups = [
    ["check/duties", settled.filter(({ strength }) => strength === "must")],
    ["check/expected", settled.filter(({ strength }) => strength === "should")],
    ["check/possible", settled.filter(({ strength }) => strength === "may")],
    ["check/depends", has.filter(({ depends }) => depends)],
    ["check/recommended", settled.filter(({ strength }) => strength === "recommended")],
    ["check/only-with", todo.filter(({ onlyWith }) => onlyWith)],
  ] as const;
  const lines = groups.flatMap(([heading, items]) =>
    items.length === 0 ? [] : [say(heading), ...items.flatMap((item) => [`  [ ] ${words.safeguard(item.safeguard)}`, ...whereLines(item, words, say, list)])],
  );
  return lines.length > 0 ? lines : [say("check/nothing")];
}

/** Where a safeguard is asked for: one line for each place, ages and rules. Advice is left out beside a duty or an expectation of the same place. */
function whereLines({ strength: strongest, where }: TodoItem, words: Words, say: Say, list: (items: readonly string[]) => string): readonly string[] {
  const ruled = new Set(where.filter(({ strength }) => strength !== "recommended").map(({ place }) => place));
  const groups = new Map<string, { readonly at: TodoPlace; readonly things: Set<string> }>();
  for (const at of where) {
    if (at.strength === "recommended" && ruled.has(at.place)) continue;
    const key = JSON.stringify([at.place, at.ages, at.rules]);
    const group = groups.get(key) ?? { at, things: new Set<string>() };
    group.things.add(words.thing(at.question));
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => (a.at.place < b.at.place ? -1 : a.at.place > b.at.place ? 1 : 0))
    .map(({ at: { ages, place, rules, strength }, things }) => {
      const known = { place, ages: spanText(...ages), things: list([...things]), rules };
      const weaker = strength === "recommended" ? say("check/advice") : words.strength(strength);
      return `        ${strength === strongest ? say("check/where", known) : say("check/where-weaker", { ...known, strength: weaker })}`;
    });
}

function lawyerLines({ askLawyer, coverage, places }: ServiceCheck, words: Words, say: Say): readonly string[] {
  const open = places.filter((place) => coverage.some((line) => line.place === place && line.state !== "complete"));
  return [
    ...(open.length > 0 ? [say("check/lawyer-coverage", { heading: say("check/coverage"), places: open })] : []),
    ...askLawyer.map(({ notice, places: where }) => say("check/lawyer-notice", { notice: words.notice(notice), places: where })),
  ];
}

/** All answers: question by question, places and ages with the same answer on one line. */
const answerLines = ({ matrix }: ServiceCheck, words: Words, say: Say, list: (items: readonly string[]) => string): readonly string[] =>
  matrix.flatMap(({ cells, ...question }) => {
    const told: { readonly answer: string; readonly place: string; readonly ages: readonly [number, number] }[] = [];
    for (const { ages, place, ...cell } of cells) {
      const answer = answerOf(cell, words, say);
      const last = told.at(-1);
      if (last?.place === place && last.answer === answer) told[told.length - 1] = { ...last, ages: [last.ages[0], ages[1]] };
      else told.push({ answer, place, ages });
    }
    const lineOf = (answer: string) => {
      const where = told.filter((one) => one.answer === answer).map(({ ages, place }) => `${place} ${spanText(...ages)}`);
      return `  ${say("check/cell", { where: list(where), decision: answer })}`;
    };
    return [words.thing(question), ...[...new Set(told.map(({ answer }) => answer))].map(lineOf)];
  });

function answerOf({ atLeast, coverage, decision, depends }: Pick<MatrixCell, "atLeast" | "coverage" | "decision" | "depends">, words: Words, say: Say): string {
  const known = { decision: words.decision(decision) };
  if (decision === "allow" && coverage !== "complete") return say(coverage === "none" ? "check/cell-none" : "check/cell-partial", known);
  if (atLeast) return say("check/cell-open", { ...known, atLeast: words.decision(atLeast) });
  return depends ? say("check/cell-depends", known) : known.decision;
}
