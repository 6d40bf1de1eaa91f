import { readFileSync, writeFileSync } from "node:fs";
import { renderPdf } from "@cop-sdk/pdf";
import { it } from "vitest";
it("renders", async () => {
  for (const name of (process.env.NAMES ?? "a").split(","))
    for (const language of (process.env.LANGS ?? "en,ar").split(",") as any) {
      const report = JSON.parse(readFileSync(`/tmp/look/${name}.json`, "utf8"));
      writeFileSync(`/tmp/look/${name}.${language}.pdf`, await renderPdf(report, { language }));
    }
}, 120000);
