/** Id of the style of tables. */
export const tableStyle = "Records";

const line = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B9C2CA"/>`)
  .join("");
const padding = Object.entries({ top: 40, left: 80, bottom: 40, right: 80 })
  .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
  .join("");

/**
 * The style of tables, which gives all of their paragraphs size and spacing, and the heads of rows their look, so that a writer changes them in one place and no cell has to say it. The library has styles of paragraphs and of
 * letters only.
 */
export const tableStyleXml =
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle}"><w:name w:val="Records"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>` +
  '<w:pPr><w:spacing w:after="20" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>' +
  `<w:tblPr><w:tblBorders>${line}</w:tblBorders><w:tblCellMar>${padding}</w:tblCellMar></w:tblPr>` +
  '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F7F9FB"/></w:tcPr></w:tblStylePr></w:style>';
