import type { Values } from "./asked.js";
import { type Cases, casesOf } from "./cases.js";
import { accepts, type Core, type OpenFacts, type RunningRule } from "./core.js";
import { effectsOf, none, signatureOf } from "./effects.js";
import { type Diagrams, explore, type Item, share } from "./explore.js";
import { marked, markOne } from "./marks.js";
import type { RequiredSafeguard } from "./outcome.js";
import { partsOf } from "./parts.js";
import { type Strength, strengths } from "./rule.js";
import { collect, loadColumns, type Summary, summariseDefinite, type Weighed } from "./summary.js";
import { traits } from "./traits.js";

/** Answers questions whose facts are unknown or ranges: exactly, over every completion, or with bounds where that would cost too much. */
export const openWithin = (looks: number, combinations: number): OpenFacts => ({
  summarise: (core, day, asked, parts) => summariseOpen(core, day, asked, casesOf(core, asked, combinations), looks / Math.min(parts, mostShares)),
  parts: partsOf,
});

/** Answers questions whose facts are unknown or ranges, within the limits that the documentation names. */
export const openFacts: OpenFacts = openWithin(1_000_000, 1024);

/** Parts of a range share what one question may cost, down to so small a share. */
const mostShares = 64;

function summariseOpen(core: Core, day: number, asked: Values, combined: Cases, looks: number): Summary {
  const diagrams: Diagrams = { nodes: [], numbers: new Map(), looks };
  const leaves: Weighed[] = [];
  const watched: number[] = [];
  const left = new Set(combined.varied);
  const { high, low } = core.loaded;
  const roots = combined.cases.map((values) => {
    loadColumns(core, core.constrained, { ...asked, ...values });
    for (const at of core.constrained) if (low[at] !== high[at]) left.add(at);
    return exploreCase(core, day, diagrams, leaves, watched);
  });
  const explored = !roots.includes(-1);
  const signatures = new Set(leaves.map(signatureOf));
  const decisions = leaves.map(({ decision }) => decision);
  const applied = inOrderOfIds(
    core,
    leaves.flatMap((leaf) => leaf.applied),
  );
  const certain = applied.filter((number) => leaves.every((leaf) => leaf.applied.includes(number)));
  const setAside = new Map(leaves.flatMap((leaf) => leaf.setAside.filter(([rule]) => !applied.includes(rule)).map((pair) => [pair[0], pair])));
  return {
    day,
    decision: Math.max(...decisions),
    atLeast: Math.min(...decisions),
    settled: explored && signatures.size === 1,
    finished: explored && combined.finished,
    applied,
    certain,
    required: joinSafeguards(leaves.map(({ required }) => required)),
    recommended: joinSafeguards(leaves.map(({ recommended }) => recommended)),
    setAside: [...setAside.values()].sort(([a], [b]) => (core.rank[a] as number) - (core.rank[b] as number)),
    conflicts: [...new Map(leaves.flatMap(({ conflicts }) => conflicts).map((pair) => [pair.join("\n"), pair])).values()],
    watched: inOrderOfIds(core, watched),
    needs: [...(explored ? needsOf(diagrams, roots, combined) : left)].sort((a, b) => a - b),
  };
}

function inOrderOfIds({ marks, rank, ranking }: Core, numbers: readonly number[]): number[] {
  for (const number of numbers) markOne(marks.matched, rank[number] as number);
  return marked(marks.matched, ranking);
}

/** Explores every way the rules that may or may not match can fall; gives the root of the diagram. */
function exploreCase(core: Core, day: number, diagrams: Diagrams, leaves: Weighed[], watched: number[]): number {
  const { index, loaded, rules, where } = core;
  const { matched: may, watched: waiting } = collect(core, loaded.may);
  const { matched: must } = collect(core, loaded.must);
  watched.push(...waiting);
  const near = inOrderOfIds(core, [...new Set(may.map((number) => (rules[number] as RunningRule).displacedBy))].flat()).filter((number) =>
    accepts(index, loaded.may, where, number),
  );
  const surelyThere = near.filter((number) => accepts(index, loaded.must, where, number));
  const open: Item[] = may.filter((number) => !must.includes(number)).map((number) => 2 * number);
  const openThere: Item[] = near.filter((number) => !surelyThere.includes(number)).map((number) => 2 * number + 1);
  const before = leaves.length;
  const root = explore(core, [...open, ...openThere], diagrams, (alive) => {
    const matched = inOrderOfIds(core, [...must, ...alive.filter((item) => item % 2 === 0).map((item) => item >> 1)]);
    const leaf = summariseDefinite(core, day, { matched, watched: none }, (other) => surelyThere.includes(other) || alive.includes(2 * other + 1));
    leaves.push(leaf);
    return share(diagrams, -1, signatureOf(leaf));
  });
  if (root === -1) {
    leaves.length = before;
    const surely = must.filter((number) => ((core.traits[number] as number) & traits.related) === 0);
    // Bounds: the least that applies, all that can, and all that can where nothing contrary takes a safeguard away.
    leaves.push(bound(core, surely), bound(core, may), bound({ ...core, contrary: none }, may));
  }
  return root;
}

const bound = (core: Core, applied: readonly number[]): Weighed => ({ applied, setAside: none, ...effectsOf(core, applied) });

/** The union of the safeguards of all leaves; those in every leaf are certain. */
function joinSafeguards(lists: readonly (readonly RequiredSafeguard[])[]): readonly RequiredSafeguard[] {
  const joined = new Map<string, RequiredSafeguard[]>();
  for (const list of lists) for (const safeguard of list) joined.set(safeguard.id, [...(joined.get(safeguard.id) ?? []), safeguard]);
  return [...joined]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, all]) => ({
      id,
      strength: strengths.find((word) => all.some(({ strength }) => strength === word)) as Strength,
      from: [...new Set(all.flatMap(({ from }) => from))].sort(),
      certain: all.length === lists.length,
    }));
}

/** The facts that some two questions, alike in all else, need to be told apart by. */
function needsOf({ nodes }: Diagrams, roots: readonly number[], { caseOf, sizes, varied }: Cases): ReadonlySet<number> {
  const needs = new Set<number>();
  const seen = new Set<number>();
  const visit = (number: number): void => {
    const { at, children } = nodes[number] as Diagrams["nodes"][0];
    if (at < 0 || seen.has(number)) return;
    seen.add(number);
    needs.add(at);
    children.forEach(visit);
  };
  roots.forEach(visit);
  const rootOf = (combination: number) => roots[caseOf[combination] as number];
  let stride = 1;
  varied.forEach((at, digit) => {
    const size = sizes[digit] as number;
    const step = stride;
    const differs = caseOf.some((_, combination) => Math.floor(combination / step) % size > 0 && rootOf(combination) !== rootOf(combination - step));
    if (differs) needs.add(at);
    stride *= size;
  });
  return needs;
}
