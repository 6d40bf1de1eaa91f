export type { CsvDelimiter } from "./table/delimiter.js";
export { csvDelimiters } from "./table/delimiter.js";
export type { Confidence, Taken } from "./table/encodings.js";
export { type TableEncoding, tableEncodings } from "./table/encodings.js";
export { type TableCode, tableCatalogue } from "./table/messages/index.js";
export { type CsvOptions, type CsvReading, readCsv } from "./table/read-csv.js";
export { type CellRange, type CellValue, defaultTableLimits, type Table, type TableLimits } from "./table/table.js";
