import { directionOf } from "@cop-sdk/diagnostics";
import { Bookmark, ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import type { Inline, Line } from "../../content/content.js";
import { languageOf, type Setting } from "./setting.js";

const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const leftToRightLetters = /[A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1eff\u4e00-\u9fff]/;

/** Direction of a run: that of its letters; signs and digits alone follow the document. */
function runsRightToLeft(text: string, language: string | undefined, setting: Setting): boolean {
  if (rightToLeftLetters.test(text)) return true;
  if (leftToRightLetters.test(text)) return false;
  return language === undefined ? setting.rightToLeft : directionOf(language) === "rtl";
}

/** Keeps the signs at both ends of a left-to-right text with it, inside a right-to-left paragraph. */
const leftToRightMark = "\u200e";

/** A run of text with its direction and, where it differs from that of the document, its language. */
export function run(text: string, setting: Setting, options: IRunOptions = {}, language?: string): TextRun {
  const rightToLeft = runsRightToLeft(text, language, setting);
  const foreign = language === undefined || language === "und" ? {} : { language: languageOf(language) };
  const held = language !== undefined && setting.rightToLeft && !rightToLeft ? `${leftToRightMark}${text}${leftToRightMark}` : text;
  return new TextRun({ text: held, ...(rightToLeft ? { rightToLeft } : {}), ...foreign, ...options });
}

/** A line as the children of a paragraph. */
export const inline = (line: Line, setting: Setting, options: IRunOptions = {}): ParagraphChild[] => line.map((piece) => pieceOf(piece, setting, options));

function pieceOf(piece: Inline, setting: Setting, options: IRunOptions): ParagraphChild {
  if (piece.kind === "link") return new ExternalHyperlink({ link: piece.href, children: [run(piece.text, setting, { ...options, style: "Hyperlink" })] });
  if (piece.kind === "text")
    return run(piece.text, setting, piece.strong === true ? { ...options, bold: true, boldComplexScript: true } : options, piece.language);
  const anchor = setting.bookmark(piece.target);
  const text = run(piece.text, setting, anchor === undefined ? options : { ...options, style: "Hyperlink" });
  return anchor === undefined ? text : new InternalHyperlink({ anchor, children: [text] });
}

/** Children under the bookmark of a place, when the text refers to it. */
export function marked(id: string | undefined, children: readonly ParagraphChild[], setting: Setting): ParagraphChild[] {
  const name = id === undefined ? undefined : setting.bookmark(id);
  return name === undefined ? [...children] : [new Bookmark({ id: name, children })];
}
