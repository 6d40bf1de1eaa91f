import { languages } from "@cop-sdk/diagnostics";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import { reportOf } from "../../../test/fixtures.js";
import { fullReport } from "../../../test/full-report.js";
import { renderHtml } from "./index.js";

function elements(node: Nodes, name?: string): Element[] {
  const inner = "children" in node ? node.children.flatMap((child) => elements(child, name)) : [];
  return node.type === "element" && (name === undefined || node.tagName === name) ? [node, ...inner] : inner;
}
const text = (node: Nodes): string => ("value" in node ? node.value : "children" in node ? node.children.map(text).join("") : "");
const first = (tree: Nodes, name: string): Element => {
  const [found] = elements(tree, name);
  if (!found) throw new Error(name);
  return found;
};

describe.each(languages)("HTML in %s", (language) => {
  const html = renderHtml(fullReport(), { language });
  const faults: string[] = [];
  const tree = fromHtml(html, { onerror: (fault) => void faults.push(fault.message) });

  it("is well formed, and says its language and direction", () => {
    expect(faults).toEqual([]);
    expect(first(tree, "html").properties).toMatchObject({ lang: language, dir: language === "ar" ? "rtl" : "ltr" });
    expect(text(first(tree, "title"))).toBe(text(first(tree, "h1")));
  });

  it("has one main part, a skip link to it, and headings without a gap", () => {
    expect(elements(tree, "main")).toHaveLength(1);
    const [skip] = elements(first(tree, "body"), "a");
    expect(skip?.properties).toMatchObject({ href: "#report" });
    const levels = elements(tree).flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it("has tables with captions and scoped headers, and links that lead somewhere", () => {
    for (const table of elements(tree, "table")) {
      expect(elements(table, "caption")).toHaveLength(1);
      for (const header of elements(table, "th")) expect(["col", "row"]).toContain(header.properties.scope);
    }
    const ids = elements(tree).flatMap(({ properties }) => (properties.id === undefined ? [] : String(properties.id)));
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements(tree, "a").flatMap(({ properties }) => (String(properties.href).startsWith("#") ? String(properties.href).slice(1) : []));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it("runs nothing, loads nothing and links to web pages only", () => {
    for (const name of ["script", "img", "iframe", "object", "link", "form", "base", "foreignObject", "use", "image", "animate"])
      expect(elements(tree, name)).toEqual([]);
    for (const { properties } of elements(tree)) expect(Object.keys(properties).filter((name) => /^(?:on|src)/i.test(name))).toEqual([]);
    expect(elements(tree, "a").filter(({ properties }) => !/^(?:#|https?:\/\/)/.test(String(properties.href)))).toEqual([]);
    expect(text(first(tree, "style"))).not.toMatch(/url\(|@import|<\//);
  });

  it("draws each figure with a title and a description that its name and description refer to", () => {
    const pictures = elements(tree, "svg");
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    for (const picture of pictures) {
      const [title, description] = [first(picture, "title"), first(picture, "desc")];
      expect(picture.properties).toMatchObject({ role: "img", ariaLabelledBy: [title.properties.id], ariaDescribedBy: [description.properties.id] });
      expect(text(title).trim()).not.toBe("");
      expect(text(description).length).toBeGreaterThan(20);
      expect(new Set(elements(picture).map(({ tagName }) => tagName))).toEqual(new Set(["svg", "title", "desc", "rect", "line", "text"]));
    }
  });

  it("shows hostile text as text", () => {
    expect(text(first(tree, "main"))).toContain('<script>alert("x")</script> & | ` * _ [a](javascript:alert(1))');
    for (const sign of ["\u0000", "\u0007", "\u202e", "\u2066", "\ud800 "]) expect(html.includes(sign)).toBe(false);
  });

  it("carries the notices on screen and on every printed page", () => {
    expect(text(first(tree, "header"))).toContain("COP SDK");
    expect(text(first(tree, "footer"))).toContain("COP SDK");
    expect(text(first(tree, "style"))).toMatch(/@bottom-center \{ content: "[^"]*COP SDK/);
  });
});

it("gives the same text for the same report", () => {
  expect(renderHtml(fullReport(), { language: "ar" })).toBe(renderHtml(fullReport(), { language: "ar" }));
});

it("renders an empty report", () => {
  expect(renderHtml(reportOf([]))).toContain("No information received");
});
