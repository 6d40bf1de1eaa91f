import { strToU8, type Zippable, zipSync } from "fflate";
import {
  appProperties,
  contentTypes,
  coreProperties,
  headerFooter,
  rootRelationships,
  sheetRelationships,
  workbookPart,
  workbookRelationships,
} from "./package-parts.js";
import { sharedTextList } from "./shared-text-list.js";
import { sheetPart } from "./sheet-part.js";
import { stylesPart } from "./styles.js";
import type { WrittenWorkbook } from "./written-workbook.js";

/** Writes a spreadsheet file (XLSX): values only, no formulas, no scripts. The same workbook gives the same bytes. */
export function writeWorkbook(workbook: WrittenWorkbook): Uint8Array {
  const { sheets, rightToLeft } = workbook;
  const texts = sharedTextList();
  const onEveryPage = headerFooter(workbook);
  const parts = new Map<string, string>([
    ["[Content_Types].xml", contentTypes(sheets.length)],
    ["_rels/.rels", rootRelationships],
    ["docProps/app.xml", appProperties],
    ["docProps/core.xml", coreProperties(workbook)],
    ["xl/workbook.xml", workbookPart(workbook)],
    ["xl/_rels/workbook.xml.rels", workbookRelationships(sheets.length)],
    ["xl/styles.xml", stylesPart],
  ]);
  sheets.forEach((sheet, index) => {
    const { part, addresses } = sheetPart(sheet, { rightToLeft, texts, first: index === 0, headerFooter: onEveryPage });
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, part);
    if (addresses.length > 0) parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, sheetRelationships(addresses));
  });
  parts.set("xl/sharedStrings.xml", texts.part());
  return packed(parts);
}

function packed(parts: ReadonlyMap<string, string>): Uint8Array {
  const zip: Zippable = {};
  for (const [name, part] of parts) zip[name] = [strToU8(part), { mtime: new Date(1980, 0, 1), level: 4, os: 0 }];
  return zipSync(zip);
}
