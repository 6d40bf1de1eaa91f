import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { tableStyleXml } from "./table-style.js";

const contentTypes = "[Content_Types].xml";
const compareNames = (a: string, b: string): number => Number(b === contentTypes) - Number(a === contentTypes) || (a < b ? -1 : 1);

/**
 * Makes a Word file the same bytes on every run: fixed dates, ids numbered in order of appearance, entries sorted, one time stamp. Adds the style of tables.
 *
 * @param date - day that stands for creation and change
 * @param rightToLeft - whether paragraphs run from right to left unless they say otherwise, also those that Word makes later
 */
export function normalise(file: Uint8Array, date: string, rightToLeft: boolean): Uint8Array {
  const entries = unzipSync(file);
  const ids = new Map<string, string>();
  const zip: Zippable = {};
  for (const name of Object.keys(entries).sort(compareNames)) {
    const bytes = entries[name];
    if (bytes === undefined) continue;
    const fixed = /\.(?:xml|rels)$/.test(name) ? strToU8(fixText(strFromU8(bytes), name, date, ids, rightToLeft)) : bytes;
    zip[name] = [fixed, { mtime: new Date(1980, 0, 1), level: 6, os: 0 }];
  }
  return zipSync(zip);
}

function fixText(xml: string, name: string, date: string, ids: Map<string, string>, rightToLeft: boolean): string {
  if (name === "word/styles.xml") {
    const styled = xml.replace("</w:styles>", `${tableStyleXml}</w:styles>`);
    return rightToLeft ? styled.replace("<w:pPrDefault><w:pPr>", "<w:pPrDefault><w:pPr><w:bidi/>") : styled;
  }
  const stamped = xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${date}T00:00:00Z$2`);
  const numbered = stamped.replace(/\brId[A-Za-z0-9_-]{8,}/g, (id) => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
    ids.set(id, known);
    return known;
  });
  return name === "word/document.xml" ? renumber(renumber(numbered, bookmarkIds), drawingIds) : numbered;
}

const bookmarkIds = /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]+)(")/g;
const drawingIds = /(<(?:wp:docPr|wps:cNvPr)\b[^>]*?\bid=")([^"]+)(")/g;

/** Ids of bookmarks and of drawings count on over all documents of a process; here they start again. */
function renumber(xml: string, ids: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replace(ids, (_, before: string, id: string, after: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}${after}`;
  });
}
