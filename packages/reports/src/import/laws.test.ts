import type { Activity, ActivityLog } from "@cop-sdk/model";
import type { CellValue, Table } from "@cop-sdk/reader/table";
import fc from "fast-check";
import { expect, it } from "vitest";
import { writeWorkbook } from "../xlsx/write/write-workbook.js";
import { importTable, proposeMapping, readTables } from "./index.js";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    "",
    "Title",
    "Type",
    "Date",
    "Status",
    "workshop",
    "held",
    "2021",
    "03/04/2021",
    "Kenya",
    "n/a",
    "—",
    "Total",
    "12",
    40,
    true,
    null,
    "=1+1",
    "Source: x",
  ),
  fc.string({ maxLength: 8 }),
);
const headings = ["Title", "Type", "Date", "Status", "Country", "Participants", "Remarks"];

it("loses no row and no cell, whatever stands in the table", () => {
  const rows = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.boolean(), (below, known) => {
      const table: Table = { rows: known ? [headings, ...below] : below };
      const { mapping } = proposeMapping(table, { type: "activity-log", title: "Log" });
      if (!mapping) return;
      const result = importTable(table, mapping);
      if (!result.ok) return;
      const { rows: counted, balanced, columns, setAside } = result.value.receipt;
      expect(balanced).toBe(true);
      const { all, ...parts } = counted;
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(all);
      expect(setAside).toHaveLength(counted.setAside);
      expect((result.value.documents[0] as ActivityLog).activities).toHaveLength(counted.records);
      for (const { cells, read, placeholders, kept, leftOut } of columns) expect(read + placeholders + kept + leftOut).toBe(cells);
      expect(importTable(table, mapping)).toMatchObject({ value: { documents: result.value.documents, receipt: result.value.receipt } });
    }),
    { numRuns: 400 },
  );
});

const word = fc.constantFrom("Safer", "Internet", "Day", "école", "мероприятие", "活动", "نشاط", "“quoted”", "a, b", "x\ty");
const text = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(" "));
const name = fc
  .array(fc.constantFrom("Ministry", "of", "Health,", "Communication", "Регулятор"), { minLength: 2, maxLength: 3 })
  .map((words) => words.join(" "));
const day = fc
  .tuple(fc.integer({ min: 2014, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));

const activity: fc.Arbitrary<Omit<Activity, "id">> = fc.record(
  {
    title: text,
    type: fc.constantFrom("workshop", "campaign", "training", "other"),
    date: fc.record({ start: day, end: day }),
    status: fc.constantFrom("held", "announced", "completed"),
    country: fc.constantFrom("KE", "CI", "NA"),
    place: name,
    leads: fc.array(
      name.map((one) => ({ name: one })),
      { minLength: 1, maxLength: 3 },
    ),
    participants: fc
      .record({ value: fc.integer({ min: 0, max: 2_000_000 }), kind: fc.constantFrom("attended", "reached"), unit: fc.constantFrom("persons", "teachers") })
      .map((count) => [count]),
    validatedByCountry: fc.boolean(),
    notes: text.map((note) => [note]),
  },
  { requiredKeys: ["title", "type", "date", "status"] },
) as fc.Arbitrary<Omit<Activity, "id">>;

/** Pointers that are the headings of an exported table, with the text of each. */
const columns: readonly (readonly [string, (one: Activity) => string | number | undefined])[] = [
  ["/id", ({ id }) => id],
  ["/title", ({ title }) => title],
  ["/type", ({ type }) => type],
  ["/date/start", ({ date }) => date.start],
  ["/date/end", ({ date }) => date.end],
  ["/status", ({ status }) => status],
  ["/country", ({ country }) => country],
  ["/place", ({ place }) => place],
  ["/leads/-", ({ leads }) => leads?.map((lead) => lead.name).join(";")],
  ["/participants/0/value", ({ participants }) => (Array.isArray(participants) ? participants[0]?.value : undefined)],
  ["/participants/0/kind", ({ participants }) => (Array.isArray(participants) ? participants[0]?.kind : undefined)],
  ["/participants/0/unit", ({ participants }) => (Array.isArray(participants) ? participants[0]?.unit : undefined)],
  ["/validatedByCountry", ({ validatedByCountry }) => validatedByCountry?.toString()],
  ["/notes/-", ({ notes }) => notes?.[0]],
];

const rowsOf = (activities: readonly Activity[]) => [columns.map(([pointer]) => pointer), ...activities.map((one) => columns.map(([, cellOf]) => cellOf(one)))];

const csvOf = (rows: readonly (readonly (string | number | undefined)[])[], delimiter: string): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => row.map((value) => `"${String(value ?? "").replaceAll('"', '""')}"`).join(delimiter)).join("\r\n"));

const xlsxOf = (rows: readonly (readonly (string | number | undefined)[])[]): Uint8Array =>
  writeWorkbook({
    title: "Activities",
    language: "en",
    rightToLeft: false,
    sheets: [
      {
        name: "Activities",
        widths: rows[0]?.map(() => 20) ?? [],
        rows: rows.map((row) => row.map((value) => (value === undefined ? undefined : { value, style: "text" as const }))),
      },
    ],
  });

it("gives back the records of an exported CSV or XLSX table", () => {
  fc.assert(
    fc.property(fc.array(activity, { minLength: 1, maxLength: 6 }), fc.constantFrom(",", ";", "\t", "|", "xlsx"), (some, form) => {
      const activities = some.map((one, index) => ({ id: `A${index + 1}`, ...one }));
      const rows = rowsOf(activities);
      const reading = readTables(form === "xlsx" ? xlsxOf(rows) : csvOf(rows, form));
      if (!reading.ok || !reading.value[0]) throw new Error("not read");
      const { mapping } = proposeMapping(reading.value[0], { type: "activity-log", title: "Log", language: "en" });
      if (!mapping) throw new Error("no mapping");
      const listed = mapping.columns.map((column) => (column.to === "/leads/-" ? { ...column, listSeparator: ";" } : column));
      const result = importTable(reading.value[0], { ...mapping, columns: listed });
      expect(result.diagnostics).toEqual([]);
      expect(result.ok && (result.value.documents[0] as ActivityLog).activities).toEqual(activities);
    }),
    { numRuns: 150 },
  );
});
