import type { PossibleDoubleCounting } from "@cop-sdk/model";
import { groupBy } from "./order.js";
import type { Placed } from "./placing.js";
import type { RecordIndex } from "./record-index.js";

/** Records of the period that tell of the same thing, as their documents say: they stay apart, and count once. */
export interface SameThings {
  /** All records of one thing, the one that counts first; a record that stands alone gives itself. */
  of(one: Placed): readonly Placed[];
  /** The groups of several records, in the order of their first ones. */
  readonly groups: readonly (readonly [Placed, ...Placed[]])[];
}

/** Joins what `sameAs` links, and what a quarterly report took from a national return, in both directions and over several steps. A document of its own goes before an
 * activity that tells of it in short. */
export function sameThings(placed: readonly Placed[], index: RecordIndex): SameThings {
  const parents = new Map<Placed, Placed>();
  const rootOf = (one: Placed): Placed => {
    const parent = parents.get(one);
    return parent === undefined ? one : rootOf(parent);
  };
  const linked = new Set<Placed>();
  for (const one of placed.filter(isPresent)) {
    const { sameAs, takenFrom } = one.candidate;
    for (const id of takenFrom === undefined ? sameAs : [...sameAs, takenFrom]) {
      const other = index.find(one.candidate.document, id);
      if (other === undefined || other === one || !isPresent(other)) continue;
      linked.add(one).add(other);
      const [a, b] = [rootOf(one), rootOf(other)];
      if (a !== b) parents.set(a, b);
    }
  }
  const groups = [...groupBy(linked, rootOf).values()].map((group) => group.sort(byPrecedence)).sort(([a], [b]) => a.number - b.number);
  const byRecord = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)));
  return { of: (one) => byRecord.get(one) ?? [one], groups };
}

const isPresent = ({ standing }: Placed): boolean => standing.kind !== "left-out";

/** Documents of their own, then what is told for the first time, then what was taken over. */
const rank = ({ record, candidate }: Placed): number => (record.id === record.document ? 0 : candidate.takenFrom === undefined ? 1 : 2);

const byPrecedence = (a: Placed, b: Placed): number => rank(a) - rank(b) || a.number - b.number;

/** How the report names the records of one thing. */
export const namedOnce = ({ groups }: SameThings): PossibleDoubleCounting[] =>
  groups.map(([first, ...others]) => ({ record: first.record.id, mayInclude: others.map(({ record }) => record.id), why: "stated-contains" }));
