import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

/** The same table by each library alone, as a person would write it for this one table. */

const headings = ["No.", "Date", "Title", "Country", "Document"];

/** A content document with one table of so many rows, and its cells as plain texts. */
export function tableOf(rows, words) {
  const cells = Array.from({ length: rows }, (_, index) => [
    `R${index + 1}`,
    `${1 + (index % 28)} March ${2014 + (index % 4)}`,
    `${words(index)} & <${index}>`,
    ["Uganda", "Malawi", "Vanuatu"][index % 3],
    `log-${index % 40}`,
  ]);
  const text = (value) => [[{ kind: "text", text: value }]];
  const table = {
    kind: "table",
    caption: "Records",
    columns: headings.map((heading) => ({ heading, align: "start", width: 20 })),
    rowHeaders: true,
    rows: cells.map((row) => ({ cells: row.map(text) })),
  };
  const content = {
    language: "en",
    direction: "ltr",
    title: "A table",
    subtitle: "Records",
    notices: ["Working draft."],
    cover: [],
    sections: [{ id: "records", heading: "Records", blocks: [table], sections: [] }],
    words: { contents: "Contents", page: "Page {page} of {pages}", skip: "Skip" },
    date: "2017-10-08",
  };
  return { content, cells };
}

const escapes = { "&": "&#x26;", "<": "&#x3C;" };
const escaped = (text) => text.replace(/[&<]/g, (sign) => escapes[sign]);

export const bareHtml = (cells) =>
  [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A table</title></head><body><table><caption>Records</caption><thead><tr>',
    headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join(""),
    "</tr></thead><tbody>",
    ...cells.map(([first, ...rest]) => `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`),
    "</tbody></table></body></html>",
  ].join("");

export const libraryHtml = (cells) =>
  toHtml(
    h("html", { lang: "en" }, [
      h("body", [
        h("table", [
          h("caption", "Records"),
          h("thead", [
            h(
              "tr",
              headings.map((heading) => h("th", { scope: "col" }, heading)),
            ),
          ]),
          h(
            "tbody",
            cells.map(([first, ...rest]) => h("tr", [h("th", { scope: "row" }, first), ...rest.map((cell) => h("td", cell))])),
          ),
        ]),
      ]),
    ]),
  );

const writer = unified().use(remarkStringify).use(remarkGfm, { tablePipeAlign: false }).freeze();

export function libraryMarkdown(cells) {
  const line = (texts) => ({ type: "tableRow", children: texts.map((value) => ({ type: "tableCell", children: [{ type: "text", value }] })) });
  return writer.stringify({ type: "root", children: [{ type: "table", children: [line(headings), ...cells.map(line)] }] });
}

export const bareMarkdown = (cells) =>
  [
    `| ${headings.join(" | ")} |`,
    `| ${headings.map(() => "---").join(" | ")} |`,
    ...cells.map((row) => `| ${row.map((cell) => cell.replace(/[|<&]/g, "\\$&")).join(" | ")} |`),
  ].join("\n");

export async function bareDocx(cells) {
  const cell = (text) => new TableCell({ width: { size: 1900, type: WidthType.DXA }, children: [new Paragraph(text)] });
  const rows = [new TableRow({ tableHeader: true, children: headings.map(cell) }), ...cells.map((row) => new TableRow({ children: row.map(cell) }))];
  const document = new Document({ sections: [{ children: [new Paragraph("Records"), new Table({ rows })] }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const { writeXlsx } = await import(createRequire(new URL("../../packages/reports/package.json", import.meta.url)).resolve("hucre/xlsx"));

/** By another library: ours is small and for this project alone. */
export const libraryXlsx = (cells) => writeXlsx({ sheets: [{ name: "Records", rows: [headings, ...cells] }] });

const require = createRequire(new URL("../../packages/pdf/package.json", import.meta.url));
const fonts = ["400Regular", "700Bold"].map((weight) => join(dirname(require.resolve("@expo-google-fonts/noto-sans/package.json")), weight));
const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");
const engine = NodeCompiler.create({ workspace: "/", fontArgs: [{ fontPaths: fonts }] });

const plain = `
#let data = json(bytes(sys.inputs.content))
#set document(title: "A table")
#set text(font: "Noto Sans", size: 8pt)
#show figure: set block(breakable: true)
#figure(kind: table, caption: [Records], {
  table(columns: (1fr,) * 5, table.header(..data.headings), ..data.cells.flatten())
})
`;

/** The same table as the renderer sets it: page and notices, sizes, lines, the heading of each row. Written for this one table, with no other content in mind. */
const alike = `
#let data = json(bytes(sys.inputs.content))
#set document(title: "A table")
#set page(paper: "a4", margin: (x: 20mm, top: 22mm, bottom: 28mm),
  header: context align(end, text(size: 7.5pt)[Page #counter(page).display() of #counter(page).final().first()]), footer: align(center, text(size: 7pt)[Working draft.]))
#set text(font: "Noto Sans", size: 9.5pt)
#show figure: set block(breakable: true)
#show figure: set align(start)
#set figure.caption(position: top, separator: none)
#set par(leading: 0.62em)
#title[A table]
Records
#outline(title: [Contents])
= Records
#figure(kind: table, supplement: none, numbering: none, outlined: false, caption: strong[Records], {
  set text(size: 7.8pt)
  set par(leading: 0.5em)
  set table.cell(breakable: false)
  show table.cell.where(x: 0): strong
  show table.cell.where(y: 0): strong
  table(
    columns: (1fr,) * 5, align: start + top, inset: (x: 4pt, y: 3.5pt), stroke: 0.4pt + rgb("#b9c2ca"),
    fill: (x, y) => if y == 0 { rgb("#e6edf4") } else if x == 0 { rgb("#f7f9fb") },
    table.header(..data.headings), ..data.cells.flatten(),
  )
})
`;

export const barePdf = (cells) => typeset(plain, cells);
export const alikePdf = (cells) => typeset(alike, cells);

function typeset(template, cells) {
  const compiled = engine.compile({
    mainFileContent: template,
    inputs: { content: JSON.stringify({ headings, cells }) },
  });
  try {
    return Uint8Array.from(engine.pdf(compiled.result, { pdfStandard: "ua-1" }));
  } finally {
    engine.evictCache(0);
  }
}
