import type { Count, CountedPart, CountKind, CountNotAdded, CountOmission, CountTotal } from "@cop-sdk/model";
import { defined } from "./defined.js";
import { compareText, groupBy } from "./order.js";
import type { Placed } from "./placing.js";
import type { RecordIndex } from "./record-index.js";
import type { SameThings } from "./same-things.js";

type AddedKind = CountTotal["kind"];

const added: readonly AddedKind[] = ["attended", "reached", "completed"];
const isAdded = (kind: CountKind): kind is AddedKind => (added as readonly CountKind[]).includes(kind);

interface Line {
  readonly one: Placed;
  readonly count: Count;
  readonly why: CountOmission | undefined;
}

/** Counts of the period: those that add up, by kind and unit, and those that do not, with the reason. */
export function totalsOf(placed: readonly Placed[], index: RecordIndex, same: SameThings, countedTwice: ReadonlySet<string>) {
  const lines = placed.flatMap((one): Line[] =>
    one.standing.kind === "left-out" ? [] : one.candidate.counts.map((count) => ({ one, count, why: whyNotAdded(one, count, index, same) })),
  );
  return { totals: addUp(lines, countedTwice), countsNotAdded: lines.flatMap(notAdded) };
}

/**
 * Targets are wishes and running totals contain their earlier selves: neither adds up. A count that contains, or may contain, the people
 * of another record which is counted in the same kind and unit stays out, so that nobody is surely counted twice. So does the count of a
 * record whose thing another record has counted.
 */
function whyNotAdded(one: Placed, count: Count, index: RecordIndex, same: SameThings): CountOmission | undefined {
  if (count.kind === "target" || count.kind === "running-total") return count.kind;
  if (one.standing.kind === "partly") return "partly-in-period";
  const countsAlike = (other: Placed) =>
    other.standing.kind === "counted" && other.candidate.counts.some(({ kind, unit }) => kind === count.kind && unit === count.unit);
  const counted = (ids: readonly string[] | undefined) =>
    (ids ?? []).some((id) => {
      const other = index.find(one.candidate.document, id);
      return other !== undefined && !same.of(one).includes(other) && countsAlike(other);
    });
  if (same.of(one).find(countsAlike) !== one || counted(count.includes)) return "contains-other-records";
  return counted(count.mayInclude) ? "may-contain-other-records" : undefined;
}

const partOf = ({ one, count: { value, qualifier } }: Line): CountedPart => defined({ record: one.record.id, value, qualifier });

function addUp(lines: readonly Line[], countedTwice: ReadonlySet<string>): CountTotal[] {
  const summed = lines.filter(({ count, why }) => why === undefined && isAdded(count.kind));
  const order = (kind: CountKind) => (added as readonly CountKind[]).indexOf(kind);
  return [...groupBy(summed, ({ count }) => JSON.stringify([order(count.kind), count.unit]))]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => {
      const { kind, unit } = group[0].count;
      if (!isAdded(kind)) return [];
      const parts = group.map(partOf);
      return defined({
        kind,
        unit,
        value: parts.reduce((sum, part) => sum + part.value, 0),
        qualifier: parts.some(({ qualifier }) => qualifier !== undefined) ? ("about" as const) : undefined,
        mayCountTwice: parts.some(({ record }) => countedTwice.has(record)) ? true : undefined,
        parts,
      });
    });
}

function notAdded(line: Line): CountNotAdded[] {
  const { kind, unit, asOf } = line.count;
  return line.why === undefined ? [] : [defined({ ...partOf(line), kind, unit, asOf, why: line.why })];
}
