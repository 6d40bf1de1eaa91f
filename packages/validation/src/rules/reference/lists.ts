/** Lists of a document whose entries are named by their id, by the member that names them. */
const targets: Readonly<Record<string, string>> = { goal: "goals", sources: "sources" };

/** Name of the list that a member refers to by id, or `undefined`. */
export const targetOf = (member: string | number): string | undefined => targets[member];

const known = new WeakMap<object, Map<string, ReadonlySet<string>>>();

/** Ids in a list of a document; entries without one, and whatever is no list, give none. Kept for the document. */
export function idsIn(document: Readonly<Record<string, unknown>>, list: string): ReadonlySet<string> {
  const lists = known.get(document) ?? new Map<string, ReadonlySet<string>>();
  known.set(document, lists);
  const ids = lists.get(list) ?? new Set(readIds(Object.hasOwn(document, list) ? document[list] : undefined));
  lists.set(list, ids);
  return ids;
}

function readIds(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const id = typeof entry === "object" && entry !== null ? (entry as { readonly id?: unknown }).id : undefined;
    return typeof id === "string" ? [id] : [];
  });
}

/** One or several ids as a list, each with its steps below the place. */
export const namedIds = (value: string | readonly string[]): readonly (readonly [id: string, below: readonly number[]])[] =>
  typeof value === "string" ? [[value, []]] : value.map((id, index) => [id, [index]]);
