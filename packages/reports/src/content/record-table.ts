import type { ReportedRecord } from "@cop-sdk/model";
import { column, row, table } from "./build.js";
import type { Table } from "./content.js";
import { dateCell, titleCell, whereCell } from "./record-cells.js";
import { identifier, recordAnchor, recordNumber, type Scope } from "./scope.js";

/** Records with the document in which each stands. */
export function recordTable(scope: Scope, caption: string, records: readonly ReportedRecord[], anchored: Set<string>): Table {
  const { phrases } = scope;
  const columns = [
    column(phrases["column/record"], 8),
    column(phrases["column/date"], 18),
    column(phrases["column/what"], 36),
    column(phrases["column/where"], 18),
    column(phrases["column/document"], 20),
  ];
  const rows = records.map((record) => {
    const cells = [recordNumber(record), dateCell(scope, record), titleCell(scope, record), whereCell(scope, record), [identifier(scope, record.document)]];
    return row(cells, anchorOnce(recordAnchor(record), anchored));
  });
  return table(caption, columns, rows);
}

/** The anchor, the first time that it is asked for. */
export function anchorOnce(anchor: string, anchored: Set<string>): string | undefined {
  if (anchored.has(anchor)) return undefined;
  anchored.add(anchor);
  return anchor;
}
