import { readFileSync } from "node:fs";
import { parsePartnershipRecord } from "@cop-sdk/model";
import { contentOf, type Section } from "@cop-sdk/reports";
import { docxOf } from "@cop-sdk/reports/docx";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { fullReport } from "../../test/full-report.js";
import { isShort } from "./is-short.js";

const file = new URL("../../../conformance/clauses/instructs-3.json", import.meta.url);
const record = ([] as unknown[])
  .concat(JSON.parse(readFileSync(file, "utf8")))
  .map(parsePartnershipRecord)
  .flatMap((parsed) => (parsed.ok ? [parsed.value] : []))[0];
if (record === undefined) throw new Error("no record");
const short = contentOf(record, { language: "ar" });
const long = contentOf(fullReport(), { language: "en" });
const repeated = (section: Section, times: number): Section => ({ ...section, blocks: Array.from({ length: times }, () => section.blocks).flat() });

it("is a document of about two pages", () => {
  const [first] = short.sections;
  if (first === undefined) throw new Error("no section");
  expect(isShort(short)).toBe(true);
  expect(isShort(long)).toBe(false);
  expect(isShort({ ...short, sections: [repeated(first, 61)] })).toBe(false);
  expect(isShort({ ...short, sections: [{ ...first, blocks: [{ kind: "paragraph", content: [{ kind: "text", text: "word ".repeat(801) }] }] }] })).toBe(false);
});

it("has no pages of its own for cover and contents in a Word document", async () => {
  const breaks = async (content: typeof short) =>
    strFromU8(unzipSync(await docxOf(content))["word/document.xml"] as Uint8Array).match(/<w:pageBreakBefore\/>/g)?.length;
  expect(await breaks(short)).toBeUndefined();
  expect(await breaks(long)).toBe(2);
});

it("says a name with its short name in one piece, so that brackets run as they do in a text of the other direction", () => {
  const items = short.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "list" ? block.items : [])));
  expect(items.map((line) => line[0])).toContainEqual({ kind: "text", text: "International Telecommunication Union (ITU)", language: "en" });
  expect(JSON.stringify(items)).toContain("؛ ");
});
