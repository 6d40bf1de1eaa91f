import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type NationalStrategy, parseNationalStrategy } from "@cop-sdk/model";
import { type ContentDocument, implementationReportContent, quarterlyReportContent, strategyCoverageContent } from "@cop-sdk/reports";
import { htmlOf } from "@cop-sdk/reports/html";
import { describe, expect, it } from "vitest";
import { activity, quarterly, reportOf } from "./fixtures.js";
import { fullReport } from "./full-report.js";
import { chromium, inFolder, pageAfterScripts } from "./programs.js";
import { realDocuments } from "./real-documents.js";

const browser = chromium();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const asking = `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations, passes }) => {
  const told = violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => [html.slice(0, 200), failureSummary]) }));
  document.documentElement.setAttribute("data-told", encodeURIComponent(JSON.stringify({ told, passes: passes.length })));
});`;

/** What axe-core finds on a page in a real browser. The page forbids scripts; here it may run this one. */
const violationsOf = (content: ContentDocument): Promise<{ told: unknown[]; passes: number }> =>
  inFolder((folder) => {
    const file = join(folder, "report.html");
    const page = htmlOf(content).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
    writeFileSync(
      file,
      page.replace("</body>", () => `<script>${axe}</script><script>${asking}</script></body>`),
    );
    const [, told = ""] = /data-told="([^"]*)"/.exec(pageAfterScripts(browser ?? "", file, folder)) ?? [];
    return JSON.parse(decodeURIComponent(told));
  });

const strategy = (): NationalStrategy => {
  const parsed = parseNationalStrategy(JSON.parse(readFileSync(new URL("../../conformance/valid/national-strategy-full.json", import.meta.url), "utf8")));
  if (!parsed.ok) throw new Error("the strategy of the corpus does not parse");
  return parsed.value;
};

const approval = { copy: "approval", approval: { date: "2026-11-26", roles: ["Permanent secretary"] } } as const;
const real = (cycle: string) => reportOf(realDocuments, { cycle });

/** Documents to look at, by name. */
const contents: Readonly<Record<string, () => ContentDocument>> = {
  "real documents of 2014 to 2017, en": () => implementationReportContent(real("wtdc-2014/wtdc-2017"), { language: "en" }),
  "real documents of 2022 to 2025, for approval, ar": () => implementationReportContent(real("wtdc-2022/wtdc-2025"), { language: "ar", ...approval }),
  "every section, zh": () => implementationReportContent(fullReport(), { language: "zh" }),
  "quarterly report, fr": () => quarterlyReportContent(quarterly({ activities: [activity("A"), activity("B", { type: "training" })] }), { language: "fr" }),
  "coverage of one strategy, ru": () => strategyCoverageContent(strategy(), { language: "ru" }),
};

describe.skipIf(browser === undefined)("HTML in a browser, looked at by axe-core (skipped where no Chromium is installed)", () => {
  it.each(Object.keys(contents))(
    "has no violation of WCAG 2.2 AA: %s",
    async (name) => {
      const content = contents[name];
      if (content === undefined) throw new Error(name);
      const { told, passes } = await violationsOf(content());
      expect(passes).toBeGreaterThan(20);
      expect(told).toEqual([]);
    },
    180_000,
  );

  it("finds a fault that is there", async () => {
    const content = implementationReportContent(reportOf([]));
    const { told } = await violationsOf({ ...content, title: "" });
    expect(told.length).toBeGreaterThan(0);
  }, 180_000);
});
