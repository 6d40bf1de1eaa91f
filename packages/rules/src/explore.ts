import type { Core } from "./core.js";
import { hasBit, type IndexColumn, names } from "./layout.js";
import type { Loaded } from "./loading.js";

/** A box that may or may not accept a question: twice the number of a rule, plus one when the rule is taken by its places only. */
export type Item = number;

/** Diagrams over facts left open, shared between the cases of one question. Equal diagrams have equal numbers. */
export interface Diagrams {
  /** The column and the children of each node. Leaves have no children. */
  readonly nodes: { readonly at: number; readonly children: readonly number[] }[];
  readonly numbers: Map<string, number>;
  /** How often boxes may still be looked at. */
  looks: number;
}

/** The number of a node that is shared with its equals. */
export function share({ nodes, numbers }: Diagrams, at: number, label: string, children: readonly number[] = []): number {
  const key = `${at}:${label}`;
  let number = numbers.get(key);
  if (number === undefined) {
    number = nodes.push({ at, children }) - 1;
    numbers.set(key, number);
  }
  return number;
}

/** A column left open, or one word of a flags column that is. */
interface Variable {
  readonly at: number;
  readonly word: number;
}

/**
 * The reduced decision diagram of the open facts: which values make which of the items accept, and what that adds up to at each leaf.
 * Gives its root, or -1 when it would take too many looks.
 *
 * @param leaf - gives the number of a leaf for the items that accept there
 */
export function explore({ constrained, index, loaded }: Core, items: readonly Item[], diagrams: Diagrams, leaf: (alive: readonly Item[]) => number): number {
  const { bits, words } = index;
  const variables = variablesOf(constrained, index, loaded, items);
  const memo = new Map<string, number>();
  const visit = (depth: number, alive: readonly Item[], met: readonly Item[]): number => {
    const variable = variables[depth];
    if (!variable) return leaf(alive);
    const key = `${depth};${alive};${met}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    diagrams.looks -= 1 + alive.length;
    if (diagrams.looks < 0) return -1;
    const { at, word } = variable;
    const { base, place, requirements, wordRows } = index.columns[at] as IndexColumn;
    const concerns = (item: Item) => place || item % 2 === 0;
    const children: number[] = [];
    if (word < 0) {
      for (let cls = loaded.low[at] as number; cls <= (loaded.high[at] as number); cls++) {
        const next = alive.filter((item) => !concerns(item) || hasBit(bits, base + cls * words, item >> 1));
        children.push(visit(depth + 1, next, []));
      }
    } else {
      const row = wordRows[word] as number;
      const later = variables.slice(depth + 1).filter((other) => other.at === at);
      const meets = (item: Item, of: number) => hasBit(bits, wordRows[of] as number, item >> 1);
      for (const present of [0, 1]) {
        const nowMet = (item: Item) => met.includes(item) || (present === 1 && meets(item, word));
        const next = alive.filter(
          (item) =>
            !concerns(item) ||
            (!(present === 1 ? hasBit(bits, row + words, item >> 1) : requirements.get(item >> 1)?.includes(word)) &&
              (hasBit(bits, base, item >> 1) || nowMet(item) || later.some((other) => meets(item, other.word)))),
        );
        children.push(visit(depth + 1, next, later.length > 0 ? next.filter(nowMet) : []));
      }
    }
    if (children.includes(-1)) return -1;
    const number = new Set(children).size === 1 ? (children[0] as number) : share(diagrams, at, `${word}:${loaded.low[at]}:${children}`, children);
    memo.set(key, number);
    return number;
  };
  return visit(0, items, []);
}

function variablesOf(constrained: readonly number[], index: Core["index"], { low, high }: Loaded, items: readonly Item[]): Variable[] {
  return constrained.flatMap((at): Variable[] => {
    if (low[at] === high[at]) return [];
    const column = index.columns[at] as IndexColumn;
    const { kind, wordRows } = column;
    if (kind !== "flags") return [{ at, word: -1 }];
    return wordRows.flatMap((_, word) => (items.some((item) => names(index, column, word, item >> 1)) ? [{ at, word }] : []));
  });
}
