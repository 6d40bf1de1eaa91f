import { PDFiumLibrary } from "@hyzyla/pdfium";
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** An element of the structure of a file, with the text that belongs to it. */
export interface Element {
  readonly role: string;
  readonly language: string | undefined;
  /** Text that is said in place of a picture. */
  readonly alternative?: string | undefined;
  readonly children: readonly (Element | string)[];
}

/** What an independent reader finds in a file. */
export interface ReadPdf {
  readonly document: PDFDocumentProxy;
  readonly metadata: string;
  /** One structure for each page. */
  readonly pages: readonly Element[];
}

interface Node {
  readonly role?: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
}

export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: Uint8Array.from(file), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: Element[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await structureOf(await document.getPage(number)));
  return { document, metadata: new TextDecoder().decode(file).match(/<\?xpacket[\s\S]*?<\?xpacket end/)?.[0] ?? "", pages };
}

async function structureOf(page: PDFPageProxy): Promise<Element> {
  const texts = await markedTexts(page);
  const read = (node: Node): Element | string =>
    node.type === undefined
      ? { role: node.role ?? "", language: node.lang, alternative: node.alt, children: (node.children ?? []).map(read) }
      : (texts.get(node.id ?? "") ?? "");
  const root = read(((await page.getStructTree()) ?? {}) as Node);
  return typeof root === "string" ? { role: "", language: undefined, children: [] } : root;
}

/** The texts of a page by the ids of their marks. */
async function markedTexts(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((one) => one !== "");
      if (id !== undefined) texts.set(id, (texts.get(id) ?? "") + item.str + (item.hasEOL ? "\n" : ""));
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? "");
  }
  return texts;
}

/** Every element, in reading order. */
export const elementsOf = (root: Element): Element[] => [root, ...root.children.flatMap((child) => (typeof child === "string" ? [] : elementsOf(child)))];

/** The text of an element without the entries of the table of contents and without what stands in pictures. */
export const toldBy = (root: Element | string): string =>
  typeof root === "string" ? root : root.role === "TOC" || root.role === "Figure" ? "" : root.children.map(toldBy).join("");

export const textOf = (root: Element | string): string => (typeof root === "string" ? root : root.children.map(textOf).join(""));

/** Elements with a role. */
export const withRole = ({ pages }: ReadPdf, role: RegExp): Element[] => pages.flatMap(elementsOf).filter((one) => role.test(one.role));

/** The text of each page as the reader in Chrome extracts it. */
export async function readByPdfium(file: Uint8Array): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(file);
    try {
      return [...document.pages()].map((page) => page.getText());
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}
