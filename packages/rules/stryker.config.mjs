import { createRequire } from "node:module";

/** Mutation testing; started by `tools/mutate.mjs`, which says what to mutate. */
export default {
  testRunner: "vitest",
  plugins: [createRequire(import.meta.url).resolve("@stryker-mutator/vitest-runner")],
  vitest: { configFile: "tools/mutation.vitest.ts" },
  mutate: ["src/**/*.ts", "!src/**/*.test.ts"],
  ignorePatterns: ["dist", "reports", ".stryker-tmp"],
  tempDirName: ".stryker-tmp",
  reporters: ["progress-append-only", "clear-text", "json"],
  jsonReporter: { fileName: process.env.MUTATION_REPORT ?? "reports/mutation.json" },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  allowConsoleColors: false,
  clearTextReporter: { logTests: false, allowColor: false },
};
