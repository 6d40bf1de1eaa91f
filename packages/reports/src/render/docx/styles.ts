import { type IStylesOptions, LineRuleType } from "docx";
import { font, languageOf, type Setting } from "./setting.js";

const heading = (size: number, before: number, color = "0B3A66") => ({
  run: { font, size, sizeComplexScript: size, bold: true, boldComplexScript: true, color },
  paragraph: { spacing: { before, after: 120, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
});

const small = (size: number) => ({ size, sizeComplexScript: size });

/** The styles of the document: real headings, captions and text, so that Word lists and changes them. */
export const stylesOf = ({ language }: Setting): IStylesOptions => ({
  default: {
    document: { run: { font, ...small(20), language: languageOf(language) }, paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } } },
    title: {
      run: { font, ...small(36), bold: true, boldComplexScript: true, color: "0B3A66" },
      paragraph: { spacing: { before: 600, after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(28, 400),
    heading2: heading(23, 320),
    heading3: heading(20, 240),
    caption: {
      run: { font, ...small(18), bold: true, boldComplexScript: true, color: "1A1A1A" },
      paragraph: { spacing: { before: 160, after: 80, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
    },
    hyperlink: { run: { color: "0B4F8A", underline: {} } },
  },
  paragraphStyles: [
    { id: "BodyText", name: "Body Text", basedOn: "Normal", quickFormat: true },
    { id: "Subtitle", name: "Subtitle", basedOn: "Normal", run: { ...small(24), color: "3F4A54" }, paragraph: { spacing: { after: 300 } } },
    { id: "AfterTable", name: "After Table", basedOn: "Normal", run: small(8), paragraph: { spacing: { after: 120, line: 120, lineRule: LineRuleType.AUTO } } },
    { id: "Picture", name: "Picture", basedOn: "Normal", paragraph: { spacing: { after: 120, line: 240, lineRule: LineRuleType.AUTO } } },
    {
      id: "PictureText",
      name: "Picture Text",
      basedOn: "Normal",
      run: small(17),
      paragraph: { spacing: { after: 0, line: 220, lineRule: LineRuleType.EXACT } },
    },
    { id: "Definition", name: "Definition", basedOn: "Normal", paragraph: { indent: { start: 4200, hanging: 4200 }, spacing: { after: 60 } } },
    { id: "Entry", name: "Source Entry", basedOn: "Normal", run: small(18), paragraph: { indent: { start: 680, hanging: 680 }, spacing: { after: 60 } } },
    {
      id: "Callout",
      name: "Callout",
      basedOn: "Normal",
      paragraph: {
        spacing: { before: 80, after: 80 },
        indent: { start: 170, end: 170 },
        border: { top: noticeLine, bottom: noticeLine, left: noticeLine, right: noticeLine },
        shading: { fill: "FFF6EB", color: "auto", type: "clear" },
      },
    },
    { id: "Running", name: "Running Notice", basedOn: "Normal", run: { ...small(14), color: "333333" }, paragraph: { spacing: { after: 0 } } },
    { id: "ContentsHeading", name: "Contents Heading", basedOn: "Normal", ...heading(28, 400) },
    ...[1, 2].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: "Normal",
      run: small(18),
      paragraph: { indent: { start: (level - 1) * 340 }, spacing: { after: 20, line: 252 } },
    })),
  ],
});

const noticeLine = { style: "single", size: 4, space: 4, color: "B85C00" } as const;
