import { formatText } from "@cop-sdk/diagnostics";
import { createValidator, explain, validationCatalogue } from "@cop-sdk/validation";

const text = `{
  "type": "activity-log",
  "modelVersion": "1",
  "id": "log-2016",
  "language": "en",
  "title": { "en": "Activities of 2016" },
  "activities": [
    {
      "id": "A1",
      "title": "Workshop on safer services for children",
      "type": "workshop",
      "date": { "start": "2016-05-12", "end": "2016-05-10" },
      "status": "held",
      "country": "UK",
      "serves": [{ "clause": "instructs the Director 8", "attributedBy": "reporter" }]
    }
  ]
}`;

const validate = createValidator({ profile: "draft", on: "2026-11-23" });
const { ok, diagnostics, outcomes } = validate(text, { file: "log.json" });

export const findings = formatText(diagnostics, { catalogue: validationCatalogue, language: "en", guidance: false });
export const failed = ok ? [] : outcomes.filter(({ outcome }) => outcome === "fail").map(({ code }) => code);

const page = explain("clause/ambiguous", "fr");
export const title = page.known ? page.explanation.title : undefined;
