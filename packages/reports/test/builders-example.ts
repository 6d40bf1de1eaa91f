import { buildContribution, buildNationalReturn } from "@cop-sdk/reports/build";

const nationalReturn = buildNationalReturn({ language: "en", country: "ZM", quarter: "2026-Q1" });
export const days = nationalReturn.ok && nationalReturn.value.period; // { start: "2026-01-01", end: "2026-03-31" }

const paper = buildContribution(
  {
    id: "zm-ke-age-bands",
    language: "en",
    title: "Age bands in national guidance",
    meeting: { body: "cwg-cop", number: 23 },
    submittedBy: [{ name: "Zambia" }, { name: "Kenya" }],
    purpose: "action",
    header: "cwg-cop",
  },
  { profile: "complete" },
);
export const missing = paper.diagnostics.map(({ code }) => code); // "report/action-without-text", …
