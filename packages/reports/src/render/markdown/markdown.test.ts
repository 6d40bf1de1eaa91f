import { languages } from "@cop-sdk/diagnostics";
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { fullReport } from "../../../test/full-report.js";
import { implementationReportContent, type Section } from "../../content/index.js";
import { renderMarkdown } from "./index.js";

const read = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const all = (node: Nodes): Nodes[] => [node, ...("children" in node ? node.children.flatMap(all) : [])];
const count = (sections: readonly Section[], kind: string): number =>
  sections.reduce((sum, { blocks, sections: inner }) => sum + blocks.filter((block) => block.kind === kind).length + count(inner, kind), 0);
const text = (node: Nodes): string => ("value" in node ? node.value : "children" in node ? node.children.map(text).join("") : "");

describe.each(languages)("Markdown in %s", (language) => {
  const markdown = renderMarkdown(fullReport(), { language });
  const nodes = all(read(markdown));

  it("reads back with every heading and table", () => {
    const content = implementationReportContent(fullReport(), { language });
    expect(nodes.filter(({ type }) => type === "table")).toHaveLength(count(content.sections, "table"));
    const [title] = nodes.filter(({ type }) => type === "heading");
    expect(title && text(title)).toBe(content.title);
    for (const node of nodes)
      if (node.type === "table") for (const { children } of node.children) expect(children.length).toBe(node.children[0]?.children.length);
  });

  it("has no HTML but line breaks and the direction of the page, and links to web pages only", () => {
    const html = new Set(nodes.flatMap((node) => (node.type === "html" ? node.value : [])));
    expect([...html].sort()).toEqual(language === "ar" ? ["</div>", '<div dir="rtl" lang="ar">', "<br>"].sort() : ["<br>"]);
    expect(nodes.flatMap((node) => (node.type === "link" && !/^https?:\/\//.test(node.url) ? node.url : []))).toEqual([]);
    expect(nodes.map((node) => (node.type === "text" ? node.value : "")).join("\n")).toContain('<script>alert("x")</script>');
  });
});

it("gives the same text for the same report", () => {
  expect(renderMarkdown(fullReport(), { language: "zh" })).toBe(renderMarkdown(fullReport(), { language: "zh" }));
});
