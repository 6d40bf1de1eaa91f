import { defineConfig } from "vitest/config";
import { packages, root } from "./scripts/lib/paths.mjs";
import { PlainSummary } from "./scripts/lib/plain-summary.mjs";

const seed = `${root}scripts/lib/property-seed.mjs`;
const conditions = ["@cop/source", "node", "import", "module", "default"];
const project = (name: string, dir: string, setupFiles: string[] = []) => ({
  extends: true as const,
  root: dir,
  test: { name, setupFiles, include: ["**/*.test.ts", "**/*.test.mjs"], exclude: ["**/node_modules/**", "**/dist/**", "**/.stryker-tmp/**", "**/.tmp/**"] },
});

/** One project per package, and one for the repository's own promises (`scripts/`). Vitest reads this through `vitest.config.ts`. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    reporters: ["default", new PlainSummary()],
    maxWorkers: "100%", // Vitest leaves one core free, which on two cores means one test file at a time
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      ...packages().map(({ manifest, dir }) => project(manifest.name, dir, manifest.devDependencies?.["fast-check"] ? [seed] : [])),
      project("repository", `${root}scripts`),
    ],
  },
});
