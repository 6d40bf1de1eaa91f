import { fromPointer, type JsonPointer, toPointer } from "@cop-sdk/diagnostics";
import type { Conflict } from "@cop-sdk/model";
import { byIdentity, isList, isMembers, type Members, type Value } from "./identity.js";

/** A step to a place: the name of a member, or the identity of an entry, which stays when the list changes. */
type Step = { readonly name: string } | { readonly identity: string };

/** Entries of a list with their identities, and where each identity stands. */
interface Entries {
  readonly inOrder: readonly (readonly [identity: string, entry: Value])[];
  readonly indexes: ReadonlyMap<string, number>;
}

const known = new WeakMap<readonly Value[], Entries>();

/** The entries of a list, found once for each list. */
function entriesOf(list: readonly Value[]): Entries {
  const found = known.get(list);
  if (found !== undefined) return found;
  const inOrder = [...byIdentity(list)];
  const entries = { inOrder, indexes: new Map(inOrder.map(([identity], index) => [identity, index])) };
  known.set(list, entries);
  return entries;
}

/** The steps to what a pointer names; nothing where it leads nowhere. */
function stepsTo(document: Value, pointer: JsonPointer): readonly Step[] | undefined {
  let value: Value | undefined = document;
  const steps: Step[] = [];
  for (const step of fromPointer(pointer)) {
    if (isList(value)) {
      const entry: readonly [string, Value] | undefined = entriesOf(value).inOrder[Number(step)];
      if (entry === undefined) return undefined;
      steps.push({ identity: entry[0] });
      value = entry[1];
    } else {
      steps.push({ name: step });
      value = isMembers(value) ? value[step] : undefined;
    }
  }
  return steps;
}

/** The pointer to a place in another document; nothing where an entry on the way is not there. */
function pointerTo(document: Value, steps: readonly Step[]): JsonPointer | undefined {
  let value: Value | undefined = document;
  const found: (string | number)[] = [];
  for (const step of steps) {
    if ("name" in step) {
      found.push(step.name);
      value = isMembers(value) ? value[step.name] : undefined;
    } else {
      const entries = isList(value) ? entriesOf(value) : undefined;
      const index = entries?.indexes.get(step.identity);
      if (index === undefined) return undefined;
      found.push(index);
      value = entries?.inOrder[index]?.[1];
    }
  }
  return toPointer(found);
}

/** Whether a text is a pointer to an entry of a list, or into one. */
export const isInEntry = (document: Members, about: string): boolean =>
  about.startsWith("/") && (stepsTo(document, about)?.some((step) => "identity" in step) ?? false);

/** Where a place of one document lies in another; nothing where an entry on the way is not there. What is no pointer stays. */
export function placeIn(from: Members, to: Members, about: string): string | undefined {
  if (!about.startsWith("/")) return about;
  const steps = stepsTo(from, about);
  return steps === undefined ? about : pointerTo(to, steps);
}

/** The conflicts of a document as they read in another that has the same entries elsewhere. */
export const conflictsIn = (conflicts: readonly Conflict[], from: Members, to: Members): Conflict[] =>
  conflicts.flatMap((conflict) => {
    const about = placeIn(from, to, conflict.about);
    return about === undefined ? [] : [{ ...conflict, about }];
  });
