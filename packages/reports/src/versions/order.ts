import { byIdentity, isList, isMembers, type Value } from "./identity.js";

/** Keys in the order that an earlier document has them; what it does not have comes after, as it stands. */
function inOrder(keys: Iterable<string>, earlier: Iterable<string>): string[] {
  const known = new Set(keys);
  const first = [...earlier].filter((key) => known.delete(key));
  return [...first, ...known];
}

/** Names of members in the order of an earlier object. */
export const namesInOrder = (names: Iterable<string>, earlier: Value | undefined): string[] => inOrder(names, isMembers(earlier) ? Object.keys(earlier) : []);

/** Entries of an earlier list by identity; none where there is no such list. */
export const entriesOf = (earlier: Value | undefined): ReadonlyMap<string, Value> => (isList(earlier) ? byIdentity(earlier) : new Map());

/** Identities of entries in the order of earlier ones. */
export const identitiesInOrder = (identities: Iterable<string>, earlier: ReadonlyMap<string, Value>): string[] => inOrder(identities, earlier.keys());

/** A member of an earlier object. */
export const memberOf = (earlier: Value | undefined, name: string): Value | undefined => (isMembers(earlier) ? earlier[name] : undefined);
