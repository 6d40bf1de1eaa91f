import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Io, main } from "../index.js";
import { CannotRun } from "../usage.js";
import { loadPdf } from "./render.js";

const nowhere = "@cop-sdk/not-installed";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cop-render-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a report becomes a PDF file in each language asked for", async () => {
  const io: Io = { cwd: folder, env: {}, stdin: async () => new Uint8Array(), out: () => {}, error: () => {}, color: false, progress: false };
  const log = { type: "activity-log", modelVersion: "1", id: "log", language: "en", title: { en: "Log" }, activities: [] };
  writeFileSync(join(folder, "log.json"), JSON.stringify(log));
  expect(await main(["compile", "implementation", "log.json", "--cycle", "wtdc-2014/wtdc-2017", "-o", "report.json"], io, "1.0.0")).toBe(0);
  expect(await main(["render", "report.json", "--to", "pdf", "--lang", "en,ar"], io, "1.0.0")).toBe(0);
  for (const language of ["en", "ar"]) expect(readFileSync(join(folder, `report.${language}.pdf`), "latin1").slice(0, 8)).toBe("%PDF-1.7");
});

test("without its package, the command says how to install it", async () => {
  await expect(loadPdf(() => import(nowhere))).rejects.toEqual(new CannotRun("usage/no-pdf"));
});

test("a package that is there and fails is not said to be missing", async () => {
  await expect(loadPdf(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
});

test("a copy for approval names version, date, offices and open findings; a clean one does not; a long report is told", async () => {
  const told: string[] = [];
  const io: Io = {
    cwd: folder,
    env: {},
    stdin: async () => new Uint8Array(),
    out: () => {},
    error: (text) => void told.push(text),
    color: false,
    progress: false,
  };
  writeFileSync(
    join(folder, "log.json"),
    JSON.stringify({ type: "activity-log", modelVersion: "1", id: "log", language: "en", title: { en: "Log" }, activities: [] }),
  );
  expect(await main(["compile", "implementation", "log.json", "--cycle", "wtdc-2014/wtdc-2017", "-o", "report.json"], io, "1.0.0")).toBe(0);
  const options = ["--copy", "approval", "--copy-date", "2026-11-26", "--offices", "Ministry, Regulator", "--max-words", "10"];
  expect(await main(["render", "report.json", "--to", "md", ...options], io, "1.0.0")).toBe(1);
  expect(told.join("")).toContain("at most 10 are allowed");
  const approval = readFileSync(join(folder, "report.en.md"), "utf8");
  for (const text of ["Copy for approval", "26 November 2026", "Regulator", "Signature"]) expect(approval).toContain(text);
  expect(await main(["render", "report.json", "--to", "md", "--max-words", "100000"], io, "1.0.0")).toBe(0);
  expect(readFileSync(join(folder, "report.en.md"), "utf8")).not.toContain("Signature");
  expect(await main(["render", "report.json", "--max-words", "ten"], io, "1.0.0")).toBe(2);
  expect(await main(["render", "report.json", "--copy", "final"], io, "1.0.0")).toBe(2);
});

test("writes into a folder, into the one file that is named, or to standard output; refuses one file for more", async () => {
  const [out, told]: [string[], string[]] = [[], []];
  const io: Io = {
    cwd: folder,
    env: {},
    stdin: async () => new Uint8Array(),
    out: (text) => void out.push(text),
    error: (text) => void told.push(text),
    color: false,
    progress: false,
  };
  const log = { type: "activity-log", modelVersion: "1", id: "log", language: "en", title: { en: "Log" }, activities: [] };
  writeFileSync(join(folder, "log.json"), JSON.stringify(log));
  expect(await main(["compile", "implementation", "log.json", "--cycle", "wtdc-2014/wtdc-2017", "-o", "report.json"], io, "1.0.0")).toBe(0);
  const render = (...rest: string[]) => main(["render", "report.json", ...rest], io, "1.0.0");
  expect(await render("--to", "md", "--lang", "fr", "-o", "sent/REPORT.MD")).toBe(0);
  expect(readFileSync(join(folder, "sent/REPORT.MD"), "utf8")).toMatch(/^# /m);
  expect(await render("--to", "html,md", "-o", "both.v1")).toBe(0);
  expect(existsSync(join(folder, "both.v1/report.en.html")) && existsSync(join(folder, "both.v1/report.en.md"))).toBe(true);
  expect(await render("--to", "md", "-o", "-")).toBe(0);
  expect(out.join("")).toMatch(/^# /m);
  told.length = 0;
  for (const wrong of [
    ["--to", "md", "--lang", "fr,es", "-o", "report.md"],
    ["--to", "html,md", "-o", "report.md"],
    ["--to", "html", "-o", "report.pdf"],
    ["--to", "docx", "-o", "-"],
  ])
    expect(await render(...wrong)).toBe(2);
  expect(told.join("")).toContain("report.pdf takes one file");
  expect(existsSync(join(folder, "report.pdf"))).toBe(false);
});
