import type { Pack, Rule } from "../../src/index.js";

/** The naive reference: every completion of the open facts, every rule by its conditions as written. It shares no code with the engine. */
export type Point = Readonly<Record<string, unknown>> & { readonly on: string };

type Column = {
  kind: string;
  values?: readonly string[];
  min?: number | string;
  max?: number | string;
  as?: Column;
  reads?: readonly string[];
  from?: (values: never) => unknown;
};

export const nextDay = (day: string, by = 1) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

export function valuesOf(column: Column): unknown[] {
  if (column.kind === "oneOf") return [...(column.values ?? [])];
  if (column.kind === "flag") return [false, true];
  if (column.kind === "int") return Array.from({ length: (column.max as number) - (column.min as number) + 1 }, (_, index) => (column.min as number) + index);
  if (column.kind === "date") {
    const days: string[] = [];
    for (let day = column.min as string; day <= (column.max as string); day = nextDay(day)) days.push(day);
    return days;
  }
  let sets: string[][] = [[]];
  for (const word of column.values ?? []) sets = sets.concat(sets.map((set) => [...set, word]));
  return sets;
}

export const columnsOf = (pack: Pack): [string, Column][] => Object.entries(pack.facts.columns) as never;

const isOpenValue = (value: unknown): boolean => (value as { unknown?: boolean } | null)?.unknown === true;

/**
 * Every completion of a question. A derived fact that an open value leaves unknown, or that says so itself, takes every value of its domain: the coordinate `~name`
 * of a completion says which.
 */
export function completions(pack: Pack, asked: Record<string, unknown>): Point[] {
  let points: Record<string, unknown>[] = [{ on: asked.on }];
  for (const [name, column] of columnsOf(pack)) {
    if (column.kind === "derived") continue;
    const value = asked[name] as { unknown?: boolean; min?: unknown; max?: unknown };
    const isRange = typeof value === "object" && value !== null && !Array.isArray(value);
    const candidates =
      !isRange || column.kind === "open"
        ? [value]
        : value.unknown
          ? valuesOf(column)
          : valuesOf(column).filter((v) => (v as number) >= (value.min as number) && (v as number) <= (value.max as number));
    points = points.flatMap((point) => candidates.map((candidate) => ({ ...point, [name]: candidate })));
  }
  let complete = points.map((point) => withDerived(pack, point));
  for (const [name, column] of columnsOf(pack)) {
    if (column.kind !== "derived" || !complete.some((point) => isOpenValue(point[name]))) continue;
    complete = complete.flatMap((point) =>
      valuesOf(column.as as Column).map((value) => ({ ...point, [`~${name}`]: value, [name]: isOpenValue(point[name]) ? value : point[name] })),
    );
  }
  return complete;
}

export function withDerived(pack: Pack, point: Record<string, unknown>): Point {
  const derived = columnsOf(pack).flatMap(([name, column]) => {
    if (column.kind !== "derived") return [];
    const isFree = column.reads?.some((read) => isOpenValue(point[read]));
    return [[name, isFree ? { unknown: true } : (column.from as (v: unknown) => unknown)(point)]];
  });
  return { ...point, ...Object.fromEntries(derived) } as Point;
}

export function meets(condition: unknown, value: unknown): boolean {
  if (condition === undefined) return true;
  if (typeof condition === "boolean") return value === condition;
  if (Array.isArray(condition)) return condition.includes(value);
  const box = condition as Record<string, unknown>;
  if (box.not) return !(box.not as unknown[]).includes(value);
  if (Array.isArray(value)) {
    if (((box.all ?? []) as string[]).some((word) => !value.includes(word))) return false;
    if (((box.none ?? []) as string[]).some((word) => value.includes(word))) return false;
    return box.any === undefined || (box.any as string[]).some((word) => value.includes(word));
  }
  if (box.from !== undefined && (value as number) < (box.from as number)) return false;
  return box.below === undefined || (value as number) < (box.below as number);
}

const holds = (from: string | null, below: string | undefined, day: string) => from !== null && day >= from && (below === undefined || day < below);

export function activeOn(rule: Rule, day: string): boolean {
  if (!["in-force", "superseded", "enacted-not-in-force", "guidance"].includes(rule.status)) return false;
  if (!holds(rule.window.from, rule.window.below, day)) return false;
  return rule.enforceability === undefined || rule.enforceability.some((part) => part.state === "enforceable" && holds(part.from, part.below, day));
}

export const factsHold = (rule: Rule, point: Point, names = Object.keys(rule.when)): boolean =>
  names.every((name) => meets((rule.when as Record<string, unknown>)[name], point[name]));

export const matches = (rule: Rule, point: Point): boolean => activeOn(rule, point.on) && factsHold(rule, point);

export const recommends = (rule: Rule) => rule.role === "recommends" || rule.status === "guidance";

export function setterAside(pack: Pack, rule: Rule, point: Point): boolean {
  const levelOf = (r: Rule) => (r.level && r.topic && r.effect ? pack.facts.levels.indexOf(r.level) : -1);
  return pack.rules.some((other) => {
    if (other.overrides?.includes(rule.id) && matches(other, point)) return true;
    const nearer =
      levelOf(rule) >= 0 &&
      levelOf(other) > levelOf(rule) &&
      other.topic === rule.topic &&
      other.effect === rule.effect &&
      recommends(other) === recommends(rule);
    const places = pack.facts.places.filter((place) => (other.when as Record<string, unknown>)[place] !== undefined);
    return nearer && !rule.overrides?.includes(other.id) && activeOn(other, point.on) && factsHold(other, point, places);
  });
}

const strengths = ["must", "should", "may"];

export interface Answer {
  decision: number;
  applied: string[];
  setAside: string[];
  required: Record<string, string>;
  recommended: Record<string, string>;
}

export function at(pack: Pack, point: Point): Answer {
  const matched = pack.rules.filter((rule) => matches(rule, point));
  const applied = matched.filter((rule) => !setterAside(pack, rule, point));
  const collect = (rules: readonly Rule[]) => {
    const found: Record<string, string> = {};
    for (const { then } of rules) {
      for (const id of then.safeguards ?? []) {
        const before = found[id];
        if (before === undefined || strengths.indexOf(then.strength) < strengths.indexOf(before)) found[id] = then.strength;
      }
    }
    return found;
  };
  const wanted = collect(applied.filter((rule) => !recommends(rule)));
  const stays = (safeguard: string): boolean => wanted[safeguard] !== undefined && !pack.contrary.some(([strict, lax]) => lax === safeguard && stays(strict));
  const required = Object.fromEntries(Object.entries(wanted).filter(([safeguard]) => stays(safeguard)));
  return {
    decision: Math.max(0, ...applied.filter((rule) => !recommends(rule)).map((rule) => pack.facts.decisions.indexOf(rule.then.decision))),
    applied: applied.map(({ id }) => id).sort(),
    setAside: matched
      .filter((rule) => !applied.includes(rule))
      .map(({ id }) => id)
      .sort(),
    required,
    recommended: collect(applied.filter(recommends)),
  };
}

const sorted = (record: Record<string, string>) => JSON.stringify(Object.entries(record).sort());
export const keyOf = (answer: Answer) => `${answer.decision}|${sorted(answer.required)}|${sorted(answer.recommended)}`;

/** Names of given facts that the answer depends on; for a derived fact that takes every value, those it reads that are open. */
export function essential(pack: Pack, points: readonly Point[], asked: Record<string, unknown>): string[] {
  const columns = columnsOf(pack);
  const names = Object.keys(points[0] ?? {}).filter((name) => name !== "on" && columns.find(([other]) => other === name)?.[1].kind !== "derived");
  const keys = points.map((point) => keyOf(at(pack, point)));
  const found = names.filter((name) => {
    const seen = new Map<string, string>();
    return points.some((point, index) => {
      const others = JSON.stringify(names.filter((other) => other !== name).map((other) => point[other]));
      const before = seen.get(others);
      seen.set(others, keys[index] as string);
      return before !== undefined && before !== keys[index];
    });
  });
  const isAsked = (name: string) => {
    const value = asked[name] as { unknown?: boolean; min?: unknown; max?: unknown };
    return isOpenValue(value) || (value?.min !== undefined && value.min !== value.max);
  };
  const readsOf = (name: string) => columns.find(([other]) => other === name)?.[1].reads ?? [];
  return [...new Set(found.flatMap((name) => (name.startsWith("~") ? readsOf(name.slice(1)).filter(isAsked) : [name])))];
}

/** What is recorded of each topic, by an entry that holds in every completion. */
export function coverageOf(pack: Pack, points: readonly Point[]): readonly { topic: string; state: string }[] {
  return [...new Set(pack.coverage.map(({ topic }) => topic))].sort().map((topic) => {
    const states = pack.coverage
      .filter((entry) => entry.topic === topic && points.every((point) => factsHold(entry as never, point)))
      .map(({ state }) => state);
    return { topic, state: states.includes("complete") ? "complete" : states.includes("partial") ? "partial" : "none" };
  });
}

/** The ids of the rules that a later day may bring, for these facts. */
export function upcomingOf(pack: Pack, points: readonly Point[], days: readonly string[]): string[] {
  const on = points[0]?.on ?? "";
  return pack.rules
    .filter((rule) => {
      if (activeOn(rule, on) || !points.some((point) => factsHold(rule, point))) return false;
      if (["proposed", "announced"].includes(rule.status)) return true;
      if (!["in-force", "superseded", "enacted-not-in-force", "guidance"].includes(rule.status)) return false;
      return rule.window.from === null || days.some((day) => day > on && activeOn(rule, day));
    })
    .map(({ id }) => id);
}
