import { type FileChild, HeadingLevel, TabStopType } from "docx";
import type { Block, Section } from "../../content/content.js";
import { inline, marked, run } from "./inline.js";
import { paragraph } from "./paragraph.js";
import type { Setting } from "./setting.js";
import { table } from "./table.js";

/** A block as paragraphs and tables. A paragraph before a table, and names and values before any block, stay on the page where that begins. */
export function block(content: Block, setting: Setting, next?: Block): FileChild[] {
  switch (content.kind) {
    case "paragraph":
      return [paragraph({ children: inline(content.content, setting), style: "BodyText", keepNext: next?.kind === "table" }, setting)];
    case "list":
      return content.items.map((item) =>
        paragraph({ children: inline(item, setting), style: "BodyText", numbering: { reference: "bullets", level: 0 } }, setting),
      );
    case "entries":
      return content.items.map(({ id, number, content: entry }) =>
        paragraph(
          { children: [...marked(id, [run(`[${number}]`, setting)], setting), run("\t", setting), ...inline(entry, setting)], style: "Entry" },
          setting,
        ),
      );
    case "definitions":
      return content.items.map(({ term, description }, index) =>
        paragraph(
          {
            children: [run(term, setting, { bold: true, boldComplexScript: true }), run("\t", setting), ...inline(description, setting)],
            style: "Definition",
            keepNext: index < content.items.length - 1 || next !== undefined,
            tabStops: [{ type: TabStopType.LEFT, position: 4200 }],
          },
          setting,
        ),
      );
    case "callout":
      return [
        paragraph({ children: [], style: "AfterTable" }, setting),
        ...content.lines.map((line) => paragraph({ children: inline(line, setting), style: "Callout" }, setting)),
      ];
    case "table":
      return table(content, setting);
  }
}

const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A section with its heading, at a level from 1, and the sections inside. */
export const section = ({ id, heading, blocks, sections }: Section, setting: Setting, level = 1): FileChild[] => [
  paragraph({ heading: levels[Math.min(level, levels.length) - 1] ?? levels[0], children: marked(id, [run(heading, setting)], setting) }, setting),
  ...blocks.flatMap((one, index) => block(one, setting, blocks[index + 1])),
  ...sections.flatMap((inner) => section(inner, setting, level + 1)),
];
