import { defineConfig } from "vitest/config";

const conditions = ["@cop/source", "node", "import", "module", "default"];

/** The tests that mutants of rules are run against: the examples of the rules and the tests of their helpers. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["src/registry.test.ts", "src/rules/**/*.test.ts", "src/run/*.test.ts"],
    testTimeout: 60_000,
  },
});
