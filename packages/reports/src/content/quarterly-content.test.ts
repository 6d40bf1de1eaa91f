import { languages } from "@cop-sdk/diagnostics";
import { compileQuarterlyReport, type Renderable, startFrom } from "@cop-sdk/reports";
import { renderDocx } from "@cop-sdk/reports/docx";
import { renderHtml } from "@cop-sdk/reports/html";
import { renderMarkdown } from "@cop-sdk/reports/markdown";
import { describe, expect, it } from "vitest";
import { activity, nationalReturn, quarterly } from "../../test/fixtures.js";
import { hostile } from "../../test/full-report.js";
import type { ContentDocument, Section } from "./content.js";
import { quarterlyReportContent } from "./quarterly-report-content.js";
import { safeText } from "./safe-text.js";

const returned = (country: string, language: string) =>
  nationalReturn({
    id: `${country.toLowerCase()}-2015-q3`,
    country,
    language,
    periodKind: "quarter",
    period: { start: "2015-07-01", end: "2015-09-30" },
    activities: [
      activity("A1", { country, title: hostile, participants: [{ value: 1240, kind: "attended", unit: "persons", qualifier: "about" }], sources: ["page"] }),
      activity("A2", { country, status: "announced" }),
    ],
    changes: [{ id: "C1", kind: "law", title: "Bill on reporting", stage: "proposed" }],
    figures: [{ indicator: "Schools", population: hostile, value: 120, unit: "schools" }],
    challenges: ["Few trainers"],
    conflicts: [{ about: "/figures/0/value", values: [{ value: 90, sources: ["page"] }], note: hostile }],
    sources: [{ id: "page", title: "A page", url: "https://example.org/page" }],
  });

function full() {
  const result = compileQuarterlyReport({
    region: "AFR",
    quarter: "2015-Q3",
    workingGroup: "Group for Africa",
    returns: [returned("UG", "en"), returned("KE", "fr")],
    proposals: ["Share the drafts of all regions."],
    regulatoryProgress: [{ topic: "grooming", text: "First draft", stage: "drafting" }],
    planNextQuarter: ["A second reading"],
    membersActive: [{ name: "Five administrations" }],
  });
  if (!result.ok) throw new Error("no report");
  return result.value;
}

const sectionsOf = (content: ContentDocument): readonly Section[] => content.sections;
const idsOf = (content: ContentDocument) => sectionsOf(content).map(({ id }) => id);

describe.each(languages)("a quarterly report in %s", (language) => {
  const content = quarterlyReportContent(full(), { language });

  it("has every part, proposals first", () => {
    expect(idsOf(content)).toEqual(["proposals", "activities", "progress", "news", "figures", "challenges", "plan", "conflicts", "details", "sources"]);
    for (const { blocks } of sectionsOf(content)) {
      for (const block of blocks) if (block.kind === "table") for (const { cells } of block.rows) expect(cells.length).toBe(block.columns.length);
    }
    expect(JSON.stringify([content.title, content.subtitle, content.cover, content.sections])).not.toMatch(/\{[a-z]+\}/);
  });

  it("refers only to sources that it lists, and holds text that every format can hold", () => {
    const listed = new Set((full().sources ?? []).map((_, index) => `source-${index + 1}`));
    const text = JSON.stringify(content.sections);
    expect([...text.matchAll(/"target":"(source-\d+)"/g)].map(([, target]) => target).filter((target) => !listed.has(target ?? ""))).toEqual([]);
    expect(text).toContain(JSON.stringify(safeText(hostile)));
    expect(text).not.toContain("\\ud800");
  });

  it("is rendered in every format, the same each time", async () => {
    const report: Renderable = full();
    expect(renderHtml(report, { language })).toBe(renderHtml(report, { language }));
    expect(renderHtml(report, { language })).not.toContain("<script");
    expect(renderMarkdown(report, { language })).toContain("Share the drafts of all regions");
    expect(Buffer.from(await renderDocx(report, { language })).equals(Buffer.from(await renderDocx(report, { language })))).toBe(true);
  });
});

it("names what was not held, and leaves out parts without content", () => {
  expect(renderMarkdown(full(), { language: "en" })).toContain("Announced only");
  const nil = quarterlyReportContent(quarterly({ nil: true }));
  expect(idsOf(nil)).toEqual(["proposals", "activities", "sources"]);
  expect(JSON.stringify(nil.cover)).toContain("nothing to report");
  expect(JSON.stringify(quarterlyReportContent(quarterly()).cover)).not.toContain("nothing to report");
});

it("writes a report that was started from the previous one", () => {
  expect(quarterlyReportContent(startFrom(full()).document).subtitle).toContain("2015");
});
