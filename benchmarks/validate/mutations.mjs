import { random } from "../rules/books.mjs";

const replacements = ["", "x y\n", "2019-02-30", -1, 0.5, null, {}, [], { missing: "unsure" }, "res67-2014/instructs/1", true];

function places(value, path = []) {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => [[...path, key], ...places(value[key], [...path, key])]);
}

/** So many copies of a document, each with one value below the root taken away or replaced. */
export function mutations(document, count, seed = 17) {
  const r = random(seed);
  const all = places(document);
  return Array.from({ length: count }, () => {
    const copy = structuredClone(document);
    const path = r.pick(all);
    const parent = path.slice(0, -1).reduce((value, key) => value[key], copy);
    const key = path.at(-1);
    if (r.next() < 0.7) parent[key] = structuredClone(r.pick(replacements));
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
    return copy;
  });
}
