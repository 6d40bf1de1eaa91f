import { parseActivityLog } from "@cop-sdk/model";
import { renderPdf } from "@cop-sdk/pdf";
import { compileImplementationReport } from "@cop-sdk/reports";

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
      serves: [{ clause: "res67-2014/instructs/4", attributedBy: "reporter" }],
    },
  ],
});

const documents = log.ok ? [log.value] : [];
const report = compileImplementationReport({ resolution: "res67-2014", cycle: "wtdc-2014/wtdc-2017", documents });
if (report.ok) {
  const file = await renderPdf(report.value, { language: "ar" }); // bytes, the same on every run
  new TextDecoder().decode(file.subarray(0, 8)); // "%PDF-1.7"
}
