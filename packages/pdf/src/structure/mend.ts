import type { DocumentData } from "../data/document.js";
import { type PdfObjects, pdfObjects } from "./objects.js";

/**
 * Mends what the engine leaves out of the structure of tables: the first cells of rows become headers of their rows, and the caption of a table that begins
 * on a new page goes back into its table. What a document says cannot be taken for structure: its text holds no line breaks.
 */
export function mendStructure(file: Uint8Array, { cover, sections }: DocumentData): Uint8Array {
  const objects = pdfObjects(file);
  const headed = [...cover, ...sections.flatMap(({ blocks }) => blocks)].flatMap((block) => (block.kind === "table" ? block.rowHeaders : []));
  for (const id of objects.ids) {
    const role = roleOf(objects.text(id));
    if (role === "TD") objects.replace(id, bodyCell(objects.text(id), headed));
    if (role === "Caption") returnCaption(objects, id);
  }
  return objects.bytes();
}

const roleOf = (text: string): string | undefined => /^\d+ 0 obj\n<<\n {2}\/Type \/StructElem\n {2}\/S \/(\w+)\n/.exec(text)?.[1];
const parentOf = (text: string): string => /\n {2}\/P (\d+) 0 R\n/.exec(text)?.[1] ?? "";
const childrenOf = (text: string): string => /\n {2}\/K \[([^\]]*)\]\n/.exec(text)?.[1] ?? "";

const withParent = (text: string, id: string): string => text.replace(/(\n {2}\/P )\d+( 0 R\n)/, `$1${id}$2`);
const withChildren = (text: string, children: string): string => text.replace(/(\n {2}\/K \[)[^\]]*(\]\n)/, `$1${children}$2`);

/** A cell names the table and column of its header. Cells of tables whose rows have headers are found by the scope of these, not by a list that leaves the rows out. */
function bodyCell(text: string, headed: readonly boolean[]): string {
  const [list = "", table = "", column = ""] = /\/Headers \[\(U(\d+)x(\d+)y\d+\)\]/.exec(text) ?? [];
  if (headed[Number(table) - 1] !== true) return text;
  return column === "0" ? text.replace("/S /TD", "/S /TH").replace(list, "/Scope /Row") : text.replace(list, "");
}

/** Turns a division with a caption and, in a division of its own, a table into the table with its caption. */
function returnCaption(objects: PdfObjects, caption: string): void {
  const wrapper = parentOf(objects.text(caption));
  const [, inner] = new RegExp(`^${caption} 0 R (\\d+) 0 R$`).exec(childrenOf(objects.text(wrapper))) ?? [];
  const [, table] = /^(\d+) 0 R$/.exec(inner === undefined ? "" : childrenOf(objects.text(inner))) ?? [];
  if (inner === undefined || table === undefined || roleOf(objects.text(table)) !== "Table") return;
  const outer = parentOf(objects.text(wrapper));
  const siblings = childrenOf(objects.text(outer)).replace(new RegExp(`(^| )${wrapper} 0 R`), `$1${table} 0 R`);
  objects.replace(outer, withChildren(objects.text(outer), siblings));
  objects.replace(table, withParent(withChildren(objects.text(table), `${caption} 0 R ${childrenOf(objects.text(table))}`), outer));
  objects.replace(caption, withParent(objects.text(caption), table));
  for (const gone of [wrapper, inner]) objects.replace(gone, `${gone} 0 obj\nnull\nendobj\n\n`);
}
