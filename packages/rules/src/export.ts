export { type DecisionTable, decisionTables, type Piece } from "./exporting/cells.js";
export { exportSql, questionTables, type SqlExport, type SqlRow, type SqlTable, sqlStatements } from "./exporting/sql.js";
export { toHtml, toMarkdown } from "./exporting/text.js";
