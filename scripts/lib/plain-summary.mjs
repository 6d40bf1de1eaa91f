/** Prints one line `N passed, N failed` at the end, for readers that do not know Vitest. */
export class PlainSummary {
  /** @type {import("vitest/node").Reporter["onTestRunEnd"]} */
  onTestRunEnd(modules, errors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    const brokenFiles = modules.filter(
      (module) => module.state() === "failed" && ![...module.children.allTests()].some((test) => test.result().state === "failed"),
    ).length;
    const skipped = count("skipped");
    process.stdout.write(`\n${count("passed")} passed, ${count("failed") + brokenFiles + errors.length} failed${skipped ? `, ${skipped} skipped` : ""}\n`);
  }
}
