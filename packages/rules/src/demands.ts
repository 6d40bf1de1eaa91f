import type { Core } from "./core.js";
import { type Marks, markOne, marksFor } from "./marks.js";
import type { RequiredSafeguard } from "./outcome.js";
import { type Strength, strengths } from "./rule.js";
import { traits } from "./traits.js";

/** What rules demand: numbers of safeguards, those of a rule side by side. */
export interface Demands {
  /** Place of the first demand of each rule; the last entry ends the last rule. */
  readonly first: Int32Array;
  readonly safeguard: Int32Array;
  /** Room to collect in: by safeguard, with the place of its strength among the strengths, and marks of those that are in use; none is between questions. */
  readonly slots: (Slot | undefined)[];
  readonly strongest: Int32Array;
  readonly used: Marks;
}

/** A safeguard while it is collected; an answer takes it as it is. */
interface Slot {
  readonly id: string;
  strength: Strength;
  readonly from: string[];
  readonly certain: boolean;
}

/** The demands of rules. */
export function demandsOf(rules: readonly { readonly safeguards: readonly number[] }[], safeguards: number): Demands {
  let end = 0;
  return {
    first: Int32Array.from([0, ...rules.map((rule) => (end += rule.safeguards.length))]),
    safeguard: Int32Array.from(rules.flatMap((rule) => rule.safeguards)),
    slots: Array.from({ length: safeguards }),
    strongest: new Int32Array(safeguards),
    used: marksFor(safeguards),
  };
}

/** The safeguards that some rules require, or recommend, sorted by id. */
export function demandedBy({ demands, ids, safeguards, traits: traitOf }: Core, rules: readonly number[], recommends: boolean): readonly RequiredSafeguard[] {
  const { first, safeguard, slots, strongest, used } = demands;
  for (let index = 0; index < rules.length; index++) {
    const number = rules[index] as number;
    const trait = traitOf[number] as number;
    if ((trait & traits.recommends) > 0 !== recommends) continue;
    const id = ids[number] as string;
    const rank = (trait >> traits.strength) & 3;
    const end = first[number + 1] as number;
    for (let at = first[number] as number; at < end; at++) {
      const wanted = safeguard[at] as number;
      const slot = slots[wanted];
      if (slot) {
        slot.from.push(id);
        if (rank >= (strongest[wanted] as number)) continue;
        slot.strength = strengths[rank] as Strength;
      } else {
        slots[wanted] = { id: safeguards[wanted] as string, strength: strengths[rank] as Strength, from: [id], certain: true };
        markOne(used, wanted);
      }
      strongest[wanted] = rank;
    }
  }
  const list: RequiredSafeguard[] = [];
  for (let word = 0; word < used.length; word++) {
    for (let left = used[word] as number; left !== 0; left &= left - 1) {
      const wanted = (word << 5) + 31 - Math.clz32(left & -left);
      list.push(slots[wanted] as Slot);
      slots[wanted] = undefined;
    }
    used[word] = 0;
  }
  return list;
}
