import { createRequire } from "node:module";

/** Mutation testing; started by `tools/mutate.mjs`, which says what to mutate. */
export default {
  testRunner: "vitest",
  plugins: [createRequire(import.meta.url).resolve("@stryker-mutator/vitest-runner")],
  vitest: { configFile: "tools/mutation.vitest.ts" },
  mutate: ["src/**/*.ts", "!src/**/*.test.ts"],
  ignorePatterns: ["dist", "reports", ".tmp"],
  tempDirName: ".tmp",
  reporters: ["progress-append-only", "clear-text", "json"],
  jsonReporter: { fileName: "reports/mutation.json" },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5_000,
  allowConsoleColors: false,
  clearTextReporter: { logTests: false, allowColor: false },
};
