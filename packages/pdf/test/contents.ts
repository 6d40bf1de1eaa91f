import type { Block, ContentDocument, Inline, Line, Section, Table } from "@cop-sdk/reports";
import type { Chart } from "@cop-sdk/reports/charts";

const lineText = (line: Line): string => line.map(({ text }) => text).join("");

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
      return [lineText(block.content)];
    case "list":
      return block.items.map((item) => `•${lineText(item)}`);
    case "entries":
      return block.items.map(({ number, content }) => `[${number}]${lineText(content)}`);
    case "definitions":
      return block.items.flatMap(({ term, description }) => [term, lineText(description)]);
    case "callout":
      return block.lines.map(lineText);
    case "table":
      return [
        ...(block.figure === undefined ? [] : [block.figure.title]),
        block.caption,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap(({ cells }) => cells.flat().map(lineText)),
      ];
  }
}

const sectionLines = ({ heading, blocks, sections }: Section): string[] => [heading, ...blocks.flatMap(blockLines), ...sections.flatMap(sectionLines)];

/** All that a document says, line by line as it is read, without what repeats on the pages and the entries of the table of contents. */
export const linesOf = ({ title, subtitle, cover, words, sections }: ContentDocument): string[] => [
  title,
  subtitle,
  ...cover.flatMap(blockLines),
  words.contents,
  ...sections.flatMap(sectionLines),
];

/** Headings with their levels. */
export const headingsOf = (sections: readonly Section[], level = 1): string[] =>
  sections.flatMap(({ heading, sections: inner }) => [`H${level} ${heading}`, ...headingsOf(inner, level + 1)]);

export const blocksOf = (content: ContentDocument): Block[] => {
  const inside = ({ blocks, sections }: Section): Block[] => [...blocks, ...sections.flatMap(inside)];
  return [...content.cover, ...content.sections.flatMap(inside)];
};

/** A chart of each kind that says a text in every place. */
const charts = (text: string): Chart[] => [
  {
    kind: "bars",
    columns: [{ heading: text, look: "solid" }],
    rows: [
      { label: text, bars: [{ value: 1, text }] },
      { label: text, bars: [undefined], note: text },
    ],
    nothing: text,
  },
  { kind: "marks", columns: [text], rows: [{ label: text, marks: [{ state: "yes", text }] }], legend: [{ state: "unknown", text }] },
  { kind: "timeline", from: 0, to: 9, ticks: [{ at: 0, label: text }], lanes: [{ label: text, events: [{ from: 1, to: 2, label: text }] }] },
];

/** A document that says a text in every place where a document can say something. */
export function everywhere(text: string, { rowHeaders = true }: { readonly rowHeaders?: boolean } = {}): ContentDocument {
  const pieces: Inline[] = [
    { kind: "text", text },
    { kind: "text", text, language: "und" },
    { kind: "text", text, language: text, strong: true },
    { kind: "link", href: text, text },
    { kind: "link", href: `https://example.org/${encodeURIComponent(text.replace(/\p{Surrogate}/gu, "")).slice(0, 300)}`, text },
    { kind: "reference", target: text, text },
  ];
  const rows = [0, 1].map(() => ({ id: text, cells: [[pieces], [[{ kind: "text" as const, text }], pieces]] }));
  const table: Table = { kind: "table", caption: text, columns: [0, 1].map(() => ({ heading: text, align: "start", width: 1 })), rowHeaders, rows };
  const blocks: Block[] = [
    { kind: "paragraph", content: pieces },
    { kind: "list", items: [pieces] },
    { kind: "entries", items: [{ id: text, number: 1, content: pieces }] },
    { kind: "definitions", items: [{ term: text, description: pieces }] },
    { kind: "callout", lines: [pieces] },
    ...charts(text).map((chart) => ({ ...table, figure: { title: text, alternative: text, chart } })),
  ];
  return {
    language: "en",
    direction: "ltr",
    title: text,
    subtitle: text,
    notices: [text],
    cover: blocks,
    sections: [{ id: text, heading: text, blocks, sections: [{ id: text, heading: text, blocks, sections: [] }] }],
    words: { contents: text, page: `${text}{page}`, skip: text },
    date: text,
  };
}
