import { cut, plainText } from "./markup-text.js";
import { quotedSheet } from "./sheet-names.js";
import type { WrittenWorkbook } from "./written-workbook.js";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What kind of part each file is. */
export const contentTypes = (sheets: number): string =>
  [
    `${declaration}<Types xmlns="${packaging}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheetType}.sheet.main+xml"/>`,
    ...Array.from(
      { length: sheets },
      (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheetType}.worksheet+xml"/>`,
    ),
    `<Override PartName="/xl/styles.xml" ContentType="${spreadsheetType}.styles+xml"/>`,
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheetType}.sharedStrings+xml"/>`,
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
  ].join("");

const relationships = (targets: readonly (readonly [type: string, target: string, external?: true])[]): string =>
  `${declaration}<Relationships xmlns="${packaging}/relationships">${targets
    .map(
      ([type, target, external], index) =>
        `<Relationship Id="rId${index + 1}" Type="${type}" Target="${plainText(target)}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

/** Where the file begins. */
export const rootRelationships = relationships([
  [`${office}/officeDocument`, "xl/workbook.xml"],
  [`${packaging}/relationships/metadata/core-properties`, "docProps/core.xml"],
  [`${office}/extended-properties`, "docProps/app.xml"],
]);

/** Parts of the workbook: its sheets first, so that `rId1` is the first sheet. */
export const workbookRelationships = (sheets: number): string =>
  relationships([
    ...Array.from({ length: sheets }, (_, index) => [`${office}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
    [`${office}/styles`, "styles.xml"],
    [`${office}/sharedStrings`, "sharedStrings.xml"],
  ]);

/** Web addresses of a sheet. */
export const sheetRelationships = (addresses: readonly string[]): string => relationships(addresses.map((address) => [`${office}/hyperlink`, address, true]));

/** The list of sheets, and the rows that are printed on every page. */
export function workbookPart({ sheets }: WrittenWorkbook): string {
  const entries = sheets.map(
    ({ name, hidden }, index) => `<sheet name="${plainText(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, headRows = 0 }, index) =>
    headRows === 0 ? [] : [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${plainText(quotedSheet(name))}!$1:$${headRows}</definedName>`],
  );
  const names = titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`;
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${entries.join("")}</sheets>${names}</workbook>`;
}

/** Title, language and the day that stands for creation and change. */
export const coreProperties = ({ title, subject, description, language, date }: WrittenWorkbook): string => {
  const moment = (name: string): string => (date === undefined ? "" : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`);
  return [
    `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${plainText(title)}</dc:title>`,
    subject === undefined ? "" : `<dc:subject>${plainText(subject)}</dc:subject>`,
    "<dc:creator>COP SDK</dc:creator>",
    description === undefined ? "" : `<dc:description>${plainText(description)}</dc:description>`,
    `<cp:lastModifiedBy>COP SDK</cp:lastModifiedBy>${moment("created")}${moment("modified")}<dc:language>${language}</dc:language></cp:coreProperties>`,
  ].join("");
};

/** The program that made the file. */
export const appProperties = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>COP SDK</Application></Properties>`;

const longest = 255;

/** What stands on every printed page: the page number above, the notices below, those that do not fit above. */
export function headerFooter({ notices = [], page, rightToLeft }: WrittenWorkbook): string {
  const below: string[] = [];
  const above = page === undefined ? [] : [codes(page).replace("{page}", "&amp;P").replace("{pages}", "&amp;N")];
  for (const notice of notices) {
    const line = rightToLeft ? `\u202b${codes(notice)}\u202c` : codes(notice);
    (fits([...below, line]) ? below : above).push(line);
  }
  if (below.length === 0 && above.length === 0) return "";
  return `<headerFooter><oddHeader>${centred(above)}</oddHeader><oddFooter>${centred(below)}</oddFooter></headerFooter>`;
}

/** An ampersand begins a code in headers and footers; two of them are one. A size is followed by a space, or digits would join it. */
const codes = (text: string): string => plainText(cut(text, 200).replaceAll("&", "&&"));
const centred = (lines: readonly string[]): string => (lines.length === 0 ? "" : `&amp;C&amp;8 ${lines.join("\n")}`);
const fits = (lines: readonly string[]): boolean => centred(lines).replaceAll("&amp;", "&").length <= longest;
