import { readdirSync, readFileSync } from "node:fs";

const corpus = new URL("../", import.meta.url);
const names = (set) => readdirSync(new URL(`${set}/`, corpus)).sort();
const json = (path) => JSON.parse(readFileSync(new URL(path, corpus), "utf8"));
const stem = (name) => name.replace(/\.[a-z]+$/, "");

const good = (set) => names(set).map((name) => ({ name: stem(name), path: `${set}/${name}`, type: json(`${set}/${name}`).type }));

/** The index of the corpus, made from its files. */
export const corpusIndex = () => ({
  real: good("real").map((entry) => ({ ...entry, neutralPath: entry.path.replace("real/", "neutral/") })),
  valid: good("valid"),
  invalid: names("invalid")
    .filter((name) => !name.endsWith(".expected.json"))
    .map((name) => ({ name: stem(name), path: `invalid/${name}`, ...json(`invalid/${stem(name)}.expected.json`) })),
});
