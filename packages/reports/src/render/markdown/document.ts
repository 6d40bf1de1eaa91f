import type { PhrasingContent, Root, RootContent, TableCell, TableRow } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import type { Block, ContentDocument, Inline, Line, Section, Table } from "../../content/content.js";

const writer = unified().use(remarkStringify, { bullet: "-", rule: "-", fences: true, emphasis: "_" }).use(remarkGfm, { tablePipeAlign: false }).freeze();

/** A content document as Markdown. */
export function markdownOf(content: ContentDocument): string {
  const { title, subtitle, cover, sections, notices, direction, language } = content;
  const body: RootContent[] = [
    heading(title, 1),
    { type: "paragraph", children: text(subtitle) },
    ...cover.flatMap(block),
    ...sections.flatMap((one) => section(one, 2)),
    { type: "thematicBreak" },
    ...notices.map((line): RootContent => ({ type: "paragraph", children: text(line) })),
  ];
  const directed: RootContent[] =
    direction === "ltr" ? body : [{ type: "html", value: `<div dir="rtl" lang="${language}">` }, ...body, { type: "html", value: "</div>" }];
  const root: Root = { type: "root", children: directed };
  return writer.stringify(root);
}

const text = (value: string): PhrasingContent[] => [{ type: "text", value }];

const heading = (value: string, depth: 1 | 2 | 3 | 4): RootContent => ({ type: "heading", depth, children: text(value) });

const section = ({ heading: title, blocks, sections }: Section, depth: 2 | 3 | 4): RootContent[] => [
  heading(title, depth),
  ...blocks.flatMap(block),
  ...sections.flatMap((inner) => section(inner, depth === 2 ? 3 : 4)),
];

const inline = (line: Line): PhrasingContent[] => line.map(piece);

function piece(run: Inline): PhrasingContent {
  if (run.kind === "link") return { type: "link", url: run.href, children: text(run.text) };
  const plain: PhrasingContent = { type: "text", value: run.text };
  return run.kind === "text" && run.strong === true ? { type: "strong", children: [plain] } : plain;
}

const item = (line: Line) => ({ type: "listItem" as const, spread: false, children: [{ type: "paragraph" as const, children: inline(line) }] });

function block(content: Block): RootContent[] {
  switch (content.kind) {
    case "paragraph":
      return [{ type: "paragraph", children: inline(content.content) }];
    case "list":
      return [{ type: "list", spread: false, children: content.items.map(item) }];
    case "entries":
      return [
        { type: "list", ordered: true, start: content.items[0]?.number ?? 1, spread: false, children: content.items.map(({ content: entry }) => item(entry)) },
      ];
    case "definitions":
      return [
        {
          type: "list",
          spread: false,
          children: content.items.map(({ term, description }) =>
            item([{ kind: "text", text: `${term}:`, strong: true }, { kind: "text", text: " " }, ...description]),
          ),
        },
      ];
    case "callout":
      return [{ type: "blockquote", children: content.lines.map((line) => ({ type: "paragraph", children: inline(line) })) }];
    case "table":
      return [...pictured(content), { type: "paragraph", children: [{ type: "strong", children: text(content.caption) }] }, table(content)];
  }
}

/** What the picture of a table shows, in words: Markdown holds no pictures. */
const pictured = ({ figure }: Table): RootContent[] =>
  figure === undefined
    ? []
    : [{ type: "paragraph", children: [{ type: "emphasis", children: text(figure.title) }, { type: "text", value: " – " }, ...text(figure.alternative)] }];

const cell = (lines: readonly Line[]): TableCell => ({
  type: "tableCell",
  children: lines.flatMap((line, index): PhrasingContent[] => (index === 0 ? inline(line) : [{ type: "html", value: "<br>" }, ...inline(line)])),
});

function table({ columns, rows }: Table): RootContent {
  const head: TableRow = { type: "tableRow", children: columns.map(({ heading: name }) => ({ type: "tableCell", children: text(name) })) };
  const body = rows.map(({ cells }): TableRow => ({ type: "tableRow", children: cells.map(cell) }));
  return { type: "table", align: columns.map(({ align }) => (align === "end" ? "right" : null)), children: [head, ...body] };
}
