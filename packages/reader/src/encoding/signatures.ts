import type { Finding } from "../findings.js";

interface Signature {
  readonly bytes: string;
  readonly at?: number;
  readonly type: string;
  readonly office?: boolean;
}

/** First bytes of files that people send instead of text; `bytes` is Latin-1. */
const signatures: readonly Signature[] = [
  { bytes: "PNG\r\n\x1a\n", at: 1, type: "PNG" },
  { bytes: "%PDF-", type: "PDF" },
  { bytes: "\xff\xd8\xff", type: "JPEG" },
  { bytes: "GIF8", type: "GIF" },
  { bytes: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", type: "DOC, XLS", office: true },
  { bytes: "{\\rtf", type: "RTF", office: true },
  { bytes: "\x1f\x8b", type: "GZIP" },
  { bytes: "7z\xbc\xaf\x27\x1c", type: "7Z" },
  { bytes: "Rar!\x1a\x07", type: "RAR" },
  { bytes: "SQLite format 3\0", type: "SQLITE" },
  { bytes: "ftyp", at: 4, type: "MP4" },
];

/** Folders inside a ZIP that tell which office file it is (Office Open XML, OpenDocument). */
const officeParts: readonly (readonly [string, string])[] = [
  ["word/", "DOCX"],
  ["xl/", "XLSX"],
  ["ppt/", "PPTX"],
  ["[Content_Types].xml", "DOCX, XLSX"],
  ["mimetypeapplication/vnd.oasis.opendocument", "ODT, ODS"],
];

/** Says which known kind of file begins with `head` (Latin-1, a few thousand bytes), when it is none that holds plain text. */
export function knownFile(head: string): Finding | undefined {
  if (head.startsWith("PK\x03\x04")) {
    const office = officeParts.find(([part]) => head.includes(part));
    return office ? { code: "input/office-file", params: { type: office[1] } } : { code: "input/not-text", params: { type: "ZIP" } };
  }
  const match = signatures.find(({ bytes, at = 0 }) => head.startsWith(bytes, at));
  return match && { code: match.office ? "input/office-file" : "input/not-text", params: { type: match.type } };
}

/** Says when a text begins like a web page or XML. */
export function markup(text: string): Finding | undefined {
  const start = /^\s*<([!?a-z][^\s>]*)/i.exec(text.slice(0, 1024))?.[1];
  if (start === undefined) return undefined;
  return { code: "input/markup", params: { type: /^(!doctype|html|head|body|div|p)$/i.test(start) ? "HTML" : "XML" } };
}

/** So many control characters may be slips of a typist. */
const fewControls = 3;

/** Whether the head of a text, or of bytes as Latin-1, holds NUL, or other control characters in numbers that no text has. */
export function looksBinary(head: string): boolean {
  let controls = 0;
  for (let index = 0; index < head.length; index++) {
    const unit = head.charCodeAt(index);
    if (unit === 0) return true;
    if (unit < 9 || (unit > 13 && unit < 32 && unit !== 27)) controls++;
  }
  return controls > fewControls && controls * 10 > head.length;
}
