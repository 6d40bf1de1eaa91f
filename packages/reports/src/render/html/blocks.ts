import type { Language } from "@cop-sdk/diagnostics";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { svgElement } from "../../charts/svg-element.js";
import type { Block, Figure, Line, Section, Table } from "../../content/content.js";
import { inline } from "./inline.js";

/** Lines below each other. */
const lines = (content: readonly Line[]): ElementContent[] => (content.length === 1 ? inline(content[0] ?? []) : content.map((line) => h("div", inline(line))));

/** A block as HTML. `place` is unique in the document and names what belongs to the block. */
export function block(content: Block, place: string, language: Language): Element[] {
  return content.kind === "table" && content.figure !== undefined
    ? [picture(content.figure, place, language), table(content, place)]
    : [withoutPicture(content, place)];
}

/** A picture in a group that scrolls on narrow screens, like the table behind it. */
function picture(figure: Figure, place: string, language: Language): Element {
  const name = `${place}-figure`;
  return h("figure", [
    h("figcaption", { id: name }, figure.title),
    h("div.picture", { role: "group", tabIndex: 0, ariaLabelledBy: name }, [svgElement(figure, language, name)]),
  ]);
}

function withoutPicture(content: Block, place: string): Element {
  switch (content.kind) {
    case "paragraph":
      return h("p", inline(content.content));
    case "list":
      return h(
        "ul",
        content.items.map((item) => h("li", inline(item))),
      );
    case "entries":
      return h(
        "ol.entries",
        content.items.map(({ id, number, content: entry }) => h("li", { id, value: number }, inline(entry))),
      );
    case "definitions":
      return h(
        "dl",
        content.items.map(({ term, description }) => h("div", [h("dt", term), h("dd", inline(description))])),
      );
    case "callout":
      return h(
        "div.callout",
        { role: "note" },
        content.lines.map((line) => h("p", inline(line))),
      );
    case "table":
      return table(content, place);
  }
}

/** A table inside a group that scrolls on narrow screens and can be reached by keyboard. A region would be one landmark too many for each table. */
function table(content: Table, place: string): Element {
  const captionId = `${place}-caption`;
  const total = content.columns.reduce((sum, { width }) => sum + width, 0);
  const align = (index: number) => (content.columns[index]?.align === "end" ? "number" : undefined);
  const cell = (cellLines: readonly Line[], index: number) =>
    content.rowHeaders && index === 0 ? h("th", { scope: "row" }, lines(cellLines)) : h("td", { className: align(index) }, lines(cellLines));
  return h("div.table", { role: "group", tabIndex: 0, ariaLabelledBy: captionId }, [
    h("table", [
      h("caption", { id: captionId }, content.caption),
      h(
        "colgroup",
        content.columns.map(({ width }) => h("col", { style: `width:${Math.round((width / total) * 1000) / 10}%` })),
      ),
      h("thead", [
        h(
          "tr",
          content.columns.map(({ heading }, index) => h("th", { scope: "col", className: align(index) }, heading)),
        ),
      ]),
      h(
        "tbody",
        content.rows.map(({ id, cells }) => h("tr", { id }, cells.map(cell))),
      ),
    ]),
  ]);
}

/** A section with its heading at a level, and the sections inside. */
export function section(content: Section, level: 2 | 3 | 4, language: Language): Element {
  const headingId = `${content.id}-heading`;
  const deeper = level === 2 ? 3 : 4;
  return h("section", { id: content.id, ariaLabelledBy: headingId }, [
    h(`h${level}`, { id: headingId }, content.heading),
    ...content.blocks.flatMap((one, index) => block(one, `${content.id}-${index + 1}`, language)),
    ...content.sections.map((inner) => section(inner, deeper, language)),
  ]);
}
