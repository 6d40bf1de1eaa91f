import { createRequire } from "node:module";

/** Mutation testing; started by `tools/mutate.mjs`, which says what to mutate. */
export default {
  testRunner: "vitest",
  plugins: [createRequire(import.meta.url).resolve("@stryker-mutator/vitest-runner")],
  vitest: { configFile: "tools/mutation.vitest.ts" },
  mutate: ["src/rules/**/*.ts", "!src/**/*.test.ts"],
  ignorePatterns: ["dist", "reports", ".tmp"],
  tempDirName: ".tmp",
  reporters: ["progress-append-only", "clear-text", "json"],
  jsonReporter: { fileName: "reports/mutation/mutation.json" },
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 20_000,
  allowConsoleColors: false,
  clearTextReporter: { logTests: false, allowColor: false },
};
