import { parseActivityLog } from "@cop-sdk/model";
import { compileImplementationReport } from "@cop-sdk/reports";
import { renderDocx } from "@cop-sdk/reports/docx";
import { renderHtml } from "@cop-sdk/reports/html";
import { renderMarkdown } from "@cop-sdk/reports/markdown";

const log = parseActivityLog({
  type: "activity-log",
  modelVersion: "1",
  id: "activities-2015",
  language: "en",
  origin: "itu",
  title: { en: "Activities of 2015" },
  activities: [
    {
      id: "A1",
      title: "Workshop on national strategies",
      type: "workshop",
      date: { start: "2015-09-07", end: "2015-09-08" },
      status: "held",
      country: "UG",
      ituRole: "organizer",
      participants: [{ value: 40, kind: "attended", unit: "persons", qualifier: "about" }],
      serves: [{ clause: "res67-2014/instructs/4", attributedBy: "reporter" }],
      sources: ["report"],
    },
  ],
  sources: [{ id: "report", title: "Report of the workshop", url: "https://example.org/report" }],
});

const documents = log.ok ? [log.value] : [];
const report = compileImplementationReport({ resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017", documents });
if (report.ok) {
  report.value.clauses.filter(({ answer }) => answer === "evidence").map(({ clause }) => clause); // ["res67-2014/instructs/4"]
  report.value.totals.map(({ kind, unit, value, qualifier }) => [kind, unit, value, qualifier]); // [["attended","persons",40,"about"]]
  renderHtml(report.value, { language: "ar" }); // one file, right to left
  renderMarkdown(report.value, { language: "fr" }).split("\n")[0]; // "# Rapport sur la mise en œuvre de la Résolution 67 (Rév. Dubaï, 2014) de la CMDT"
  await renderDocx(report.value, { language: "zh" }); // bytes of a Word file, the same on every run
}
