import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { pdfOf } from "@cop-sdk/pdf";
import { compileImplementationReport } from "@cop-sdk/reports";
import { docxOf } from "@cop-sdk/reports/docx";
import { htmlOf } from "@cop-sdk/reports/html";
import { markdownOf } from "@cop-sdk/reports/markdown";
import { xlsxOf } from "@cop-sdk/reports/xlsx";
import { median } from "../rules/measure.mjs";
import { alikePdf, bareDocx, bareHtml, bareMarkdown, barePdf, libraryHtml, libraryMarkdown, libraryXlsx, tableOf } from "./bare.mjs";
import { logs } from "./documents.mjs";

const options = { resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017" };
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const round = (value, digits = 3) => Number(value.toPrecision(digits));
const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);

/** CPU milliseconds of one run. */
async function timed(run) {
  const start = cpu();
  await run();
  return cpu() - start;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

/** What the result of `run` holds in the heap, in megabytes. */
function kept(run) {
  collect();
  const before = process.memoryUsage().heapUsed;
  const value = run();
  collect();
  const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  if (value === undefined) throw new Error("nothing was made");
  return megabytes;
}

/** Both programs in turn, rounds enough for the code to be warm; medians. */
async function against(ours, theirs, rounds) {
  const times = { ours: [], theirs: [] };
  for (let index = -Math.ceil(rounds / 2); index < rounds; index += 1) {
    const pair = { theirs: await timed(theirs), ours: await timed(ours) };
    if (index >= 0) for (const name of ["ours", "theirs"]) times[name].push(pair[name]);
  }
  return { ours: median(times.ours), theirs: median(times.theirs) };
}

/** `node run.mjs render` leaves the compilation out. */
const only = process.argv[2];

if (only !== "render") await compilation();

async function compilation() {
  console.log("**Compile, against `JSON.parse` of the same file**\n");
  row("activities", "bytes", "JSON.parse, ms", "compile, ms", "×", "target", "", "report in memory, MB");
  row("---:", "---:", "---:", "---:", "---:", "---", "---", "---:");
  for (const [count, rounds] of [
    [1_000, 20],
    [10_000, 9],
    [100_000, 3],
  ]) {
    const text = JSON.stringify(logs(count));
    const documents = JSON.parse(text);
    const result = compileImplementationReport({ ...options, documents });
    if (!result.ok || result.value.records.length !== count) throw new Error("the report does not hold every record");
    const { ours, theirs } = await against(
      () => compileImplementationReport({ ...options, documents }),
      () => JSON.parse(text),
      rounds,
    );
    const memory = kept(() => compileImplementationReport({ ...options, documents }));
    const target = count === 10_000 ? "≤ 10" : "";
    row(count, text.length, round(theirs), round(ours), round(ours / theirs), target, target && (ours / theirs <= 10 ? "met" : "**missed**"), round(memory));
  }
}

const names = "online protection workshop for teachers and parents of one district".split(" ");
const { content, cells } = tableOf(1_000, (index) => `${names.slice(index % 5).join(" ")}`);
/** Renderer, the library or a join of strings alone, and how often each is measured. */
const formats = {
  "html, library": [() => htmlOf(content), () => libraryHtml(cells), 9],
  "html, strings": [() => htmlOf(content), () => bareHtml(cells), 9],
  "markdown, library": [() => markdownOf(content), () => libraryMarkdown(cells), 7],
  "markdown, strings": [() => markdownOf(content), () => bareMarkdown(cells), 7],
  "docx, library": [() => docxOf(content), () => bareDocx(cells), 9],
  "xlsx, another library": [() => xlsxOf(content), () => libraryXlsx(cells), 9],
  "pdf, library, same look": [() => pdfOf(content), () => alikePdf(cells), 5],
  "pdf, library, plain": [() => pdfOf(content), () => barePdf(cells), 5],
};

console.log("\n**Render a table of 1,000 rows and five columns, against the library alone**\n");
row("format", "alone, ms", "renderer, ms", "×", "target", "", "size, KB");
row("---", "---:", "---:", "---:", "---", "---", "---:");
for (const [name, [ours, theirs, rounds]] of Object.entries(formats)) {
  const size = (await ours()).length;
  const figure = await against(ours, theirs, rounds);
  const ratio = figure.ours / figure.theirs;
  const isTarget = name.includes("library");
  row(
    name,
    round(figure.theirs),
    round(figure.ours),
    round(ratio),
    isTarget ? "≤ 1.3" : "",
    isTarget ? (ratio <= 1.3 ? "met" : "**missed**") : "",
    round(size / 1024),
  );
}
