import { type Activity, firstDay, lastDay } from "@cop-sdk/model";

/** An activity that was met, with where it stands. */
interface Held<Where> {
  readonly at: Where;
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly parts: readonly string[];
}

/** Most activities of one place that are compared with another. */
const mostCompared = 50;

/**
 * Takes activities one after another and gives for each an earlier one that may be the same event: same country, town and kind, overlapping days, neither a part
 * of the other. Titles decide nothing: host, co-host and guest give one event different ones. Activities without town or days are not compared.
 */
export function sameEvents<Where>(): (activity: Activity, at: Where) => Held<Where> | undefined {
  const places = new Map<string, Held<Where>[]>();
  return ({ id, country, place, type, date, partOf = [] }, at) => {
    const [start, end] = [date.start ?? date.end, date.end ?? date.start];
    if (country === undefined || place === undefined || start?.length !== 10 || end?.length !== 10) return undefined;
    const key = `${country} ${place.normalize("NFKC").toLowerCase().trim()} ${type}`;
    const held = { at, id, first: firstDay(start), last: lastDay(end), parts: partOf };
    const others = places.get(key) ?? [];
    const same = others.find((other) => other.first <= held.last && held.first <= other.last && !held.parts.includes(other.id) && !other.parts.includes(id));
    places.set(key, [...others, held].slice(-mostCompared));
    return same;
  };
}
