import { lastDay, type OverlapReason, type PossibleDoubleCounting, precisionOf } from "@cop-sdk/model";
import { groupBy } from "./order.js";
import type { Placed } from "./placing.js";
import type { RecordIndex } from "./record-index.js";
import type { SameThings } from "./same-things.js";

/** Records of the period that may tell of the same people or the same event: as their documents say, or by place and days. */
export function possibleDoubleCounting(placed: readonly Placed[], index: RecordIndex, alike: readonly Group[]): PossibleDoubleCounting[] {
  const present = placed.filter(({ standing }) => standing.kind !== "left-out");
  const stated = present.flatMap((one) => {
    const { counts, partOf, document } = one.candidate;
    if (partOf.length === 0 && counts.every(({ includes, mayInclude }) => includes === undefined && mayInclude === undefined)) return [];
    const found = (ids: readonly string[]) => [
      ...new Set(
        ids.flatMap((id) => {
          const other = index.find(document, id);
          return other === undefined || other === one || other.standing.kind === "left-out" ? [] : [other];
        }),
      ),
    ];
    const line = (why: OverlapReason, others: readonly Placed[]) =>
      others.length === 0 ? [] : [{ record: one.record.id, mayInclude: inOrder(others).map(({ record }) => record.id), why }];
    return [
      ...line("stated-contains", found(counts.flatMap(({ includes }) => includes ?? []))),
      ...line("stated-may-contain", found(counts.flatMap(({ mayInclude }) => mayInclude ?? []))),
      ...found(partOf).map((whole) => ({ record: whole.record.id, mayInclude: [one.record.id], why: "part-of" as const })),
    ];
  });
  const events = alike.map(([first, ...others]) => ({
    record: first.record.id,
    mayInclude: others.map(({ record }) => record.id),
    why: "same-place-and-days" as const,
  }));
  return [...stated, ...events];
}

const inOrder = (placed: readonly Placed[]): readonly Placed[] => [...placed].sort((a, b) => a.number - b.number);

/**
 * Records of the period in different documents that share country, days and (where all tell it) place. Only dates known to the day are compared; nothing
 * is joined. Records that are known to tell of one thing are named for that elsewhere: the first speaks for them.
 */
export function sameEvents(placed: readonly Placed[], same: SameThings): Group[] {
  const comparable = placed.flatMap((one) => {
    if (one.standing.kind === "left-out") return [];
    const { country, place, date } = one.record;
    const start = date?.start;
    const where = country ?? (place === undefined ? undefined : `in ${plain(place)}`);
    if (!one.candidate.isEvent || same.of(one)[0] !== one || where === undefined || start === undefined || precisionOf(start) !== "day") return [];
    return [{ one, where, start, end: lastDay(date?.end ?? start) }];
  });
  const clusters = [...groupBy(comparable, ({ where }) => where).values()].flatMap(overlapping);
  return clusters
    .flatMap(samePlace)
    .filter(severalDocuments)
    .sort(([a], [b]) => a.number - b.number);
}

type Comparable = { readonly one: Placed; readonly start: string; readonly end: string };

/** Records that belong together; never empty. */
export type Group = [Placed, ...Placed[]];

/** Chains of records whose days overlap. */
function overlapping(items: readonly Comparable[]): Group[] {
  const clusters: Group[] = [];
  let until = "";
  for (const { one, start, end } of [...items].sort((a, b) => a.one.number - b.one.number)) {
    const cluster = start <= until ? clusters.at(-1) : undefined;
    if (cluster) cluster.push(one);
    else clusters.push([one]);
    until = end > until || !cluster ? end : until;
  }
  return clusters;
}

/** Splits a cluster by place, unless one of its records does not tell it. */
function samePlace(cluster: Group): Group[] {
  if (cluster.some(({ record }) => record.place === undefined)) return [cluster];
  return [...groupBy(cluster, ({ record }) => plain(record.place ?? "")).values()];
}

const severalDocuments = (group: readonly Placed[]): group is readonly [Placed, ...Placed[]] => new Set(group.map(({ record }) => record.document)).size > 1;

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, " ");
