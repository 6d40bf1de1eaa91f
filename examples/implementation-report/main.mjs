// Builds the report to the conference from records that a program has at hand, and writes it as HTML and DOCX.
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseActivityLog } from "@cop-sdk/model";
import { compileImplementationReport } from "@cop-sdk/reports";
import { renderDocx } from "@cop-sdk/reports/docx";
import { renderHtml } from "@cop-sdk/reports/html";

const clause = (id) => [{ clause: `res67-2014/${id}`, attributedBy: "reporter" }];

const parsed = parseActivityLog({
  type: "activity-log",
  modelVersion: "1",
  id: "example-log",
  language: "en",
  origin: "itu",
  title: { en: "Example activities (made up)" },
  activities: [
    {
      id: "E1",
      title: "Example workshop on national strategies",
      type: "workshop",
      date: { start: "2015-05-04", end: "2015-05-06" },
      status: "held",
      country: "VU",
      ituRole: "organizer",
      participants: [{ value: 40, kind: "attended", unit: "persons" }],
      serves: clause("instructs/4"),
    },
    {
      id: "E2",
      title: "Example campaign in schools",
      type: "campaign",
      date: { start: "2016-02" },
      status: "held",
      country: "ZM",
      ituRole: "none-seen",
      participants: [{ value: 1200, kind: "reached", unit: "children" }],
      serves: clause("invites-member-states/2"),
    },
    { id: "E3", title: "Example forum", type: "conference", date: { start: "2017-03" }, status: "announced", serves: clause("instructs/3") },
  ],
});
assert(parsed.ok);

const compiled = compileImplementationReport({
  resolution: "res67-2014",
  cycle: "wtdc-2014/wtdc-2017",
  dataCutOff: "2017-09-30",
  documents: [parsed.value],
});
assert(compiled.ok);
const report = compiled.value;

const folder = new URL("out/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("report.fr.html", folder), renderHtml(report, { language: "fr" }));
writeFileSync(new URL("report.ar.docx", folder), await renderDocx(report, { language: "ar" }));

for (const { clause: id, answer, evidence } of report.clauses) console.log(id.padEnd(38), answer, evidence.length || "");

// What this example promises.
const answers = Object.fromEntries(report.clauses.map(({ clause: id, answer }) => [id, answer]));
assert.equal(report.clauses.length, 14);
assert.equal(answers["res67-2014/instructs/4"], "evidence");
assert.equal(answers["res67-2014/instructs/5"], "this-report");
assert.equal(answers["res67-2014/instructs/3"], "no-information-received"); // only announced
assert.deepEqual(
  report.notCounted.map(({ reason }) => reason),
  ["announced-only"],
);
assert.deepEqual(report.totals.map(({ kind, unit, value }) => [kind, unit, value]).sort(), [
  ["attended", "persons", 40],
  ["reached", "children", 1200],
]);
