import { readFileSync } from "node:fs";
import { formatText } from "@cop-sdk/diagnostics";
import { modelCatalogue } from "@cop-sdk/model";
import { expect, test } from "vitest";
import { codecs, pointersOf, toDiagnostics } from "../src/index.js";

test("prints what the README says", () => {
  const decoded = codecs["activity-log"].decode({
    type: "activity-log",
    modelVersion: "1",
    id: "log",
    language: "en",
    title: { en: "Activities" },
    activities: [{ id: "A1", title: "Workshop", type: "workshops", date: { start: "2019-06" }, status: "held" }],
  });
  if (decoded._tag !== "Left") throw new Error("expected errors");
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme).toContain(`// ${JSON.stringify(pointersOf(decoded.left))}`);
  expect(readme).toContain(`// ${formatText(toDiagnostics(decoded.left), { catalogue: modelCatalogue, guidance: false })}`);
});
