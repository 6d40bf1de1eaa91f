import { readFileSync } from "node:fs";
import { importTable, proposeMapping, readTables } from "@cop-sdk/reports/import";
import { expect, it } from "vitest";

it("the program in the guide gives what it says", () => {
  const bytes = new TextEncoder().encode("Title;Type;Date;Status\nWorkshop;workshop;12 May 2021;held\n");
  const reading = readTables(bytes, { file: "activities.csv" });
  const [table] = reading.ok ? reading.value : [];
  const proposal = table && proposeMapping(table, { type: "activity-log", title: "Activities of 2021" });
  const result = table && proposal?.mapping ? importTable(table, proposal.mapping) : undefined;

  const documents = result?.ok ? result.value.documents : []; // one activity log
  const balanced = result?.ok && result.value.receipt.balanced; // true: no row and no cell is unaccounted for

  expect(documents).toMatchObject([{ type: "activity-log", activities: [{ title: "Workshop", date: { start: "2021-05-12" } }] }]);
  expect(balanced).toBe(true);

  const own = readFileSync(new URL(import.meta.url), "utf8");
  const guide = readFileSync(new URL("../../../../docs/guides/importing-tables.md", import.meta.url), "utf8");
  const lines =
    /```ts\n([\s\S]*?)```/
      .exec(guide)?.[1]
      ?.split("\n")
      .filter((line) => line.trim() !== "") ?? [];
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(own).toContain(line.replace("export ", ""));
});
