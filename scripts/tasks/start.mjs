import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "../lib/build.mjs";
import { readJson, root } from "../lib/paths.mjs";
import { run as runCommand, step } from "../lib/run.mjs";

const documents = "packages/conformance/real";
const cycles = [
  { cycle: "wtdc-2014/wtdc-2017", name: "wtdc-2014-2017" },
  { cycle: "wtdc-2017/wtdc-2022", name: "wtdc-2017-2022" },
];
const languages = ["en", "fr", "ar"];

const cop = (...args) => runCommand(process.execPath, ["packages/cli/bin/cop.js", ...args], { label: `cop ${args.join(" ")}` });

/** The main job on the real documents: validate, compile two reports, write them in three languages and three formats, say what is missing. */
export async function run() {
  await step("build", build);
  await step("validate the real documents", () => cop("validate", documents, "--profile", "draft", "--brief"));
  rmSync(join(root, "out"), { recursive: true, force: true });
  mkdirSync(join(root, "out"));
  for (const { cycle, name } of cycles) {
    await step(`compile and render ${cycle}`, () => {
      cop("compile", "implementation", documents, "--cycle", cycle, "-o", `out/${name}.json`);
      cop("render", `out/${name}.json`, "--to", "html,md,docx", "--lang", languages.join(","), "-o", "out");
    });
  }
  const { recordsInPeriod } = await import("../../packages/reports/dist/index.js");
  for (const { name } of cycles) process.stdout.write(summaryOf(name, recordsInPeriod));
  process.stdout.write(`\nOpen: ${cycles.map(({ name }) => `out/${name}.en.html`).join(", ")} (also .md and .docx; fr, ar)\n`);
}

/** A short text on what a report rests on and what its evidence lacks. */
function summaryOf(name, recordsInPeriod) {
  const report = readJson(join(root, "out", `${name}.json`));
  const without = report.clauses.filter(({ answer }) => answer === "no-information-received").map(({ clause }) => clause.replace("res67-2014/", ""));
  const reasons = [...new Set(report.notCounted.map(({ reason }) => reason))].sort();
  const left = reasons.map((reason) => `${report.notCounted.filter((record) => record.reason === reason).length} ${reason}`).join(", ");
  const counted = recordsInPeriod(report);
  const unvalidated = counted.filter(({ basis }) => basis !== "validated").length;
  return [
    "",
    `Report ${report.cycle}, data up to ${report.dataCutOff}:`,
    `  records in the period: ${counted.length} (not validated by an administration: ${unvalidated}), sources: ${report.sources.length}`,
    `  clauses without information: ${without.join(", ") || "none"}`,
    `  listed, not counted: ${left || "none"}`,
    "",
  ].join("\n");
}
