import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { filesBelow, packages, root } from "./paths.mjs";
import { tool } from "./run.mjs";

const stampFile = join(root, "node_modules", ".cache", "cop-sdk", "build.sha256");

/** Builds every package: declarations, JavaScript (ESM and CJS), CJS declarations. Does nothing when no input changed. */
export function build() {
  const stamp = inputStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp && packages().every(isBuilt)) return;
  for (const { dir } of packages()) rmSync(join(dir, "dist"), { recursive: true, force: true });
  tool("typescript7", ["-b", "tsconfig.build.json"], { bin: "tsc" });
  tool("tsup", ["--silent"]);
  copyDeclarationsForCjs();
  mkdirSync(join(stampFile, ".."), { recursive: true });
  writeFileSync(stampFile, stamp);
}

const isBuilt = ({ dir, manifest }) => !manifest.exports?.["."]?.import || existsSync(join(dir, manifest.exports["."].import.default));

function inputStamp() {
  const hash = createHash("sha256");
  const inputs = [
    ...["package.json", "pnpm-lock.yaml", "tsconfig.json", "tsconfig.build.json", "tsup.config.ts"].map((file) => join(root, file)),
    ...packages().flatMap(({ dir }) => [
      join(dir, "package.json"),
      join(dir, "tsconfig.json"),
      ...filesBelow(join(dir, "src"), (file) => !file.includes(".test.")),
    ]),
  ];
  for (const file of inputs) if (existsSync(file)) hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** TypeScript needs a `.d.cts` beside each CommonJS file; it is the `.d.ts` with relative specifiers ending in `.cjs`. */
function copyDeclarationsForCjs() {
  for (const { dir } of packages())
    for (const file of filesBelow(join(dir, "dist"), (path) => path.endsWith(".d.ts"))) {
      const text = readFileSync(file, "utf8")
        .replace(/((?:from|import)\s*\(?\s*["'])(\.{1,2}\/[^"']*)\.js(["'])/g, "$1$2.cjs$3")
        .replace(/\/\/# sourceMappingURL=.*\n?/, "");
      writeFileSync(file.replace(/\.d\.ts$/, ".d.cts"), text);
    }
}
