import { AlignmentType, Document, type FileChild, Footer, Header, LevelFormat, Packer, PageNumber, Paragraph, TableOfContents, TextRun } from "docx";
import type { ContentDocument, Section } from "../../content/content.js";
import { isShort } from "../../content/is-short.js";
import { block, section } from "./blocks.js";
import { inline, run } from "./inline.js";
import { normalise } from "./normalise.js";
import { paragraph } from "./paragraph.js";
import { margin, type Setting, settingOf } from "./setting.js";
import { stylesOf } from "./styles.js";

/** A content document as the bytes of a Word file. */
export async function docxOf(content: ContentDocument): Promise<Uint8Array> {
  const setting = settingOf(content);
  const document = new Document({
    title: content.title,
    subject: content.subtitle,
    creator: "COP SDK",
    lastModifiedBy: "COP SDK",
    description: content.notices.join(" "),
    styles: stylesOf(setting),
    numbering: { config: [{ reference: "bullets", levels: [bullet] }] },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: margin, bottom: 1400, left: margin, right: margin, header: 500, footer: 500 } },
          ...(setting.rightToLeft ? { bidi: true } : {}),
        },
        headers: { default: new Header({ children: [runningHead(content, setting)] }) },
        footers: { default: new Footer({ children: content.notices.map((notice) => runningLine(notice, setting)) }) },
        children: body(content, setting),
      },
    ],
  });
  return normalise(new Uint8Array(await Packer.toArrayBuffer(document)), content.date, setting.rightToLeft);
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { start: 400, hanging: 260 } } },
};

function body(content: ContentDocument, setting: Setting): FileChild[] {
  const { title, subtitle, cover, sections, words } = content;
  const pageBreakBefore = !isShort(content);
  return [
    paragraph({ children: [run(title, setting)], style: "Title" }, setting),
    paragraph({ children: [run(subtitle, setting)], style: "Subtitle" }, setting),
    ...cover.flatMap((one) => block(one, setting)),
    paragraph({ children: [run(words.contents, setting)], style: "ContentsHeading", pageBreakBefore }, setting),
    new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: "1-2", beginDirty: false, contentChildren: contents(sections, setting) }),
    ...sections.flatMap((one, index) =>
      index === 0 ? [new Paragraph({ pageBreakBefore, style: "AfterTable" }), ...section(one, setting)] : section(one, setting),
    ),
  ];
}

/** Entries of the table of contents: links without page numbers, which Word fills in when a reader updates the field. */
const contents = (sections: readonly Section[], setting: Setting, level = 1): Paragraph[] =>
  level > 2
    ? []
    : sections.flatMap(({ id, heading, sections: inner }) => [
        paragraph({ children: inline([{ kind: "reference", target: id, text: heading }], setting), style: `TOC${level}` }, setting),
        ...contents(inner, setting, level + 1),
      ]);

const runningLine = (text: string, setting: Setting): Paragraph =>
  paragraph({ children: [run(text, setting)], style: "Running", alignment: AlignmentType.CENTER }, setting);

/** The page number in words, such as `Page 3 of 12`. */
function runningHead({ words }: ContentDocument, setting: Setting): Paragraph {
  const parts = words.page.split(/(\{page\}|\{pages\})/).filter((part) => part !== "");
  const direction = setting.rightToLeft ? { rightToLeft: true } : {};
  const children = parts.map((part) => {
    if (part === "{page}") return new TextRun({ children: [PageNumber.CURRENT], ...direction });
    return part === "{pages}" ? new TextRun({ children: [PageNumber.TOTAL_PAGES], ...direction }) : new TextRun({ text: part, ...direction });
  });
  return paragraph({ children, style: "Running", alignment: AlignmentType.END }, setting);
}
