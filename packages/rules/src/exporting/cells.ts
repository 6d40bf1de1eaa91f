import type { Engine } from "../compile.js";
import type { ClosedFact, Columns } from "../facts.js";
import type { Pack, Rule } from "../rule.js";

/** A piece of a cell: plain text, or a word of the vocabulary. */
export type Piece = { readonly text: string } | { readonly word: string };

/** A decision table for people: one row per rule, one column per fact that some rule reads. */
export interface DecisionTable {
  readonly pack: string;
  readonly revision: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly Piece[])[])[];
}

const text = (value: string): Piece => ({ text: value });

/** The decision tables of an engine, one per pack, rules sorted by id. */
export function decisionTables<C extends Columns>(engine: Engine<C>): readonly DecisionTable[] {
  return (engine.packs as readonly Pack[]).map((pack) => {
    const used = Object.keys(pack.facts.columns).filter((name) => pack.rules.some(({ when }) => Object.hasOwn(when, name)));
    const sorted = [...pack.rules].sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      pack: pack.id,
      revision: pack.revision,
      head: ["rule", "status", "from", "below", ...used, "decision", "strength", "safeguards", "relations", "source", "confidence"],
      rows: sorted.map((rule) => [
        [{ word: rule.id }],
        [text(rule.status)],
        [text(rule.window.from ?? "not known")],
        [text(rule.window.below ?? "")],
        ...used.map((name) => conditionPieces(pack, rule, name)),
        [text(rule.role === "recommends" ? `(${rule.then.decision})` : rule.then.decision)],
        [text(rule.then.strength)],
        words(rule.then.safeguards ?? []),
        relations(rule),
        [text(rule.cite.map(({ instrument, article }) => (article === undefined ? instrument : `${instrument}, ${article}`)).join("; "))],
        [text(rule.confidence)],
      ]),
    };
  });
}

const words = (list: readonly string[]): Piece[] => list.flatMap((word, index): Piece[] => (index === 0 ? [{ word }] : [text(", "), { word }]));

/** Label and words, such as `any a, b`. */
const labelled = (label: string, list: readonly string[] | undefined): Piece[] => (list ? [text(`${label} `), ...words(list)] : []);

const joinedBy = (separator: string, parts: readonly (readonly Piece[])[]): Piece[] =>
  parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? [...part] : [text(separator), ...part]));

function conditionPieces({ facts }: Pack, { when }: Rule, name: string): readonly Piece[] {
  const condition = (when as Readonly<Record<string, unknown>>)[name];
  if (condition === undefined) return [];
  const declared = facts.columns[name];
  const fact = (declared?.kind === "derived" ? declared.as : declared) as ClosedFact;
  if (fact.kind === "flag") return [text(condition ? "yes" : "no")];
  if (Array.isArray(condition)) return condition.length > 0 ? words(condition) : [text("never")];
  const parts = condition as {
    not?: readonly string[];
    from?: string | number;
    below?: string | number;
    all?: readonly string[];
    any?: readonly string[];
    none?: readonly string[];
  };
  if (parts.not) return labelled("not", parts.not);
  if (fact.kind === "flags") return joinedBy("; ", [labelled("all", parts.all), labelled("any", parts.any), labelled("none", parts.none)]);
  return joinedBy(" ", [parts.from === undefined ? [] : [text(`from ${parts.from}`)], parts.below === undefined ? [] : [text(`below ${parts.below}`)]]);
}

function relations({ effect, enforceability, level, overrides, topic }: Rule): readonly Piece[] {
  return joinedBy("; ", [
    topic === undefined ? [] : [text("topic "), { word: topic }],
    effect === undefined ? [] : [text("effect "), { word: effect }],
    level === undefined ? [] : [text("level "), { word: level }],
    overrides && overrides.length > 0 ? labelled("overrides", overrides) : [],
    ...(enforceability ?? []).map(({ below, from, state }) => [text(`${state} from ${from}${below === undefined ? "" : ` below ${below}`}`)]),
  ]);
}
