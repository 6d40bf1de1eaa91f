import type { Block, ContentDocument, Inline, Line, Section } from "@cop-sdk/reports";

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
      return [block.caption, ...block.columns.map(({ heading }) => heading), ...block.rows.flatMap(({ cells }) => cells.flat().map(lineText))];
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
  const blocks: Block[] = [
    { kind: "paragraph", content: pieces },
    { kind: "list", items: [pieces] },
    { kind: "entries", items: [{ id: text, number: 1, content: pieces }] },
    { kind: "definitions", items: [{ term: text, description: pieces }] },
    { kind: "callout", lines: [pieces] },
    { kind: "table", caption: text, columns: [0, 1].map(() => ({ heading: text, align: "start", width: 1 })), rowHeaders, rows },
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
