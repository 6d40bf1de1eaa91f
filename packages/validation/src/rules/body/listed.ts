type Members = Readonly<Record<string, unknown>>;

/** Form of a name in which two spellings of it are equal. */
export const bodyKey = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const known = new WeakMap<object, ReadonlySet<string>>();

/** Ids, names, acronyms and other names of the bodies that a document lists, as they are and as keys. Kept for the document. */
export function bodiesOf(document: Members): ReadonlySet<string> {
  const found = known.get(document) ?? new Set(namesIn(document.organizations).flatMap((name) => [name, bodyKey(name)]));
  known.set(document, found);
  return found;
}

const namesIn = (list: unknown): readonly string[] => (Array.isArray(list) ? list.flatMap((entry: unknown) => (isObject(entry) ? namesOf(entry) : [])) : []);

const namesOf = (body: Members): readonly string[] =>
  [
    body.id,
    body.name,
    body.acronym,
    ...(Array.isArray(body.otherNames) ? body.otherNames.map((one: unknown) => (isObject(one) ? one.name : undefined)) : []),
  ].filter((name): name is string => typeof name === "string");

const isObject = (value: unknown): value is Members => typeof value === "object" && value !== null;
