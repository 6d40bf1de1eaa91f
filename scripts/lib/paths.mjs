import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

export const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Every folder of `packages/` that is a package, with its manifest, in alphabetical order. */
export function packages() {
  const folder = join(root, "packages");
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, "package.json")))
    .map((name) => ({ name, dir: join(folder, name), manifest: readJson(join(folder, name, "package.json")) }));
}

/** Files below `dir` whose path passes `keep`, sorted, as absolute paths. */
export function filesBelow(dir, keep) {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter(keep)
    .sort();
}
