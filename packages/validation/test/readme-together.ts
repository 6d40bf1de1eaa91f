import { parseActivityLog } from "@cop-sdk/model";
import { validateTogether } from "@cop-sdk/validation";

const log = parseActivityLog({ type: "activity-log", modelVersion: "1", id: "log-2016", language: "en", title: { en: "Log" }, activities: [] });
export const { diagnostics } = validateTogether(log.ok ? [{ document: log.value, file: "log.json" }] : [], {
  on: "2016-12-01",
  groups: [{ id: "rwg-afr", region: "AFR", from: "2016-Q1", to: "2016-Q1" }],
});
