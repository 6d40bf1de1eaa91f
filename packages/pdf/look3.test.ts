import { it } from "vitest";
import { dataOf } from "./src/data/document.js";
import { template } from "./src/template.js";
import { boxFont } from "./src/box-font.js";
import { fontFolders } from "./src/fonts.js";
// @ts-ignore
import { tableOf } from "/tmp/look/table-of.mjs";
const names = "online protection workshop for teachers and parents of one district".split(" ");
it("x", async () => {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const engine = NodeCompiler.create({ workspace: "/x", fontArgs: [{ fontBlobs: [Buffer.from(boxFont())] }, { fontPaths: [...fontFolders()] }] });
  const { content } = tableOf(1000, (i: number) => names.slice(i % 5).join(" "));
  const data = JSON.stringify(dataOf(content));
  const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const run = (name: string, t: string) => { const s = cpu(); const c = engine.compile({ mainFileContent: t, inputs: { content: data } }); if (!c.result) throw new Error(JSON.stringify(c.takeDiagnostics()?.shortDiagnostics)); const m = cpu(); engine.pdf(c.result, { pdfStandard: "ua-1" }); console.log(name, "compile", (m - s).toFixed(0), "pdf", (cpu() - m).toFixed(0)); engine.evictCache(0); };
  const t = template;
  run("breakable cells", t.replace("breakable: not row.whole, ", ""));
  run("no sticky", t.replaceAll("sticky: true", "sticky: false"));
  run("no header row", t.replace(/table\.header\(([^\n]*)\),\n/, "$1,\n"));
  run("header no repeat", t.replace("table.header(", "table.header(repeat: false, "));
  run("no figure", t.replace("#let table-of(block) = figure(\n  kind: table, supplement: none, numbering: none, outlined: false,\n  caption: line-of(block.caption),\n", "#let table-of(block) = block2(\n").replace("#let table-of", "#let block2(x) = x\n#let table-of"));
}, 300000);
