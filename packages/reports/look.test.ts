import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseDocument } from "@cop-sdk/model";
import { compileImplementationReport, implementationReportContent, checkWordLimit } from "@cop-sdk/reports";
import { docxOf } from "@cop-sdk/reports/docx";
import { htmlOf } from "@cop-sdk/reports/html";
import { markdownOf } from "@cop-sdk/reports/markdown";
import { it } from "vitest";
const folder = new URL("../conformance/corpus/real/", import.meta.url);
it("renders", async () => {
  const documents = readdirSync(folder).filter((n) => n.endsWith(".json")).map((name) => {
    const parsed = parseDocument(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
    if (!parsed.ok) throw new Error(name);
    return parsed.value;
  });
  for (const [cycle, name] of [["wtdc-2014/wtdc-2017", "a"], ["wtdc-2017/wtdc-2022", "b"], ["wtdc-2022/wtdc-2025", "c"]] as const) {
    const r = compileImplementationReport({ resolution: "res67-2014", cycle, documents });
    if (!r.ok) throw new Error("x");
    writeFileSync(`/tmp/look/${name}.json`, JSON.stringify(r.value));
    for (const language of (process.env.LANGS ?? "en,ar").split(",") as any) {
      const content = implementationReportContent(r.value, { language, ...(name === "b" ? { copy: "approval", approval: { date: "2022-06-05", findings: r.diagnostics } } : {}) } as any);
      writeFileSync(`/tmp/look/${name}.${language}.html`, htmlOf(content));
      writeFileSync(`/tmp/look/${name}.${language}.md`, markdownOf(content));
      writeFileSync(`/tmp/look/${name}.${language}.docx`, await docxOf(content));
    }
  }
}, 120000);
