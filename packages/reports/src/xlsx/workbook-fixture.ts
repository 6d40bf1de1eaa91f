import { strToU8, type Zippable, zipSync } from "fflate";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts of a workbook with sheets of the given markup inside `<worksheet>`; for tests. */
export function workbookParts(sheets: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const names = Object.keys(sheets);
  const links = names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`);
  const entries = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return {
    "_rels/.rels": `${declaration}<Relationships><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns:r="${office}"><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${declaration}<Relationships>${links.join("")}<Relationship Id="rIdS" Type="${office}/styles" Target="/xl/styles.xml"/><Relationship Id="rIdT" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, `${declaration}<worksheet>${sheets[name]}</worksheet>`])),
    ...more,
  };
}

/** Packs parts as a file. */
export const pack = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])) as Zippable);

/** Markup of rows of cells, each cell as markup. */
export const sheetData = (...rows: readonly string[]): string =>
  `<sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join("")}</sheetData>`;
