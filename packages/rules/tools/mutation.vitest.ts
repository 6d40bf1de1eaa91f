import { defineConfig } from "vitest/config";

const conditions = ["@cop/source", "node", "import", "module", "default"];

/** The tests that mutants are run against: all but those that start databases, workers or bundlers. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["test/export.test.ts", "test/budget.test.ts", "test/messages.test.ts", "**/node_modules/**"],
    setupFiles: process.env.PROPERTY_SEED_FILE ? [process.env.PROPERTY_SEED_FILE] : [],
    testTimeout: 60_000,
  },
});
