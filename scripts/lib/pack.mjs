import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { tool } from "./run.mjs";

/** Packs every published package of a checkout into a folder, as the registry would get it; gives the tarballs' paths. */
export function pack(folder, checkout = root) {
  mkdirSync(folder, { recursive: true });
  tool("pnpm", ["--recursive", "--filter", "./packages/*", "pack", "--pack-destination", folder], {
    bin: "pnpm",
    cwd: checkout,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tgz"))
    .sort()
    .map((file) => join(folder, file));
}
