import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Io, main } from "../index.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cop-form-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function cop(...argv: readonly string[]) {
  let out = "";
  let error = "";
  const io: Io = {
    cwd: folder,
    env: {},
    stdin: async () => new Uint8Array(),
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    color: false,
    progress: false,
  };
  return { code: await main(argv, io, "1.0.0"), out, error };
}

const draft = async () => {
  const { out } = await cop("new", "national-strategy", "--id", "ug", "--country", "UG");
  writeFileSync(join(folder, "draft.json"), out);
  return out;
};

describe("cop form", () => {
  it("writes a form and reads it back without loss", async () => {
    const document = await draft();
    expect(await cop("form", "national-strategy", "--lang", "ar", "--from", "draft.json", "-o", "form.xlsx")).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(join(folder, "form.xlsx"), "latin1").slice(0, 2)).toBe("PK");
    const { code, out, error } = await cop("form", "--read", "form.xlsx");
    expect([code, error]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual(JSON.parse(document));
    expect(await cop("form", "--read", "form.xlsx", "-o", "back.json")).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(join(folder, "back.json"), "utf8")).toBe(out);
  });

  it("says where an empty form lacks what is needed, in the language asked for, and writes no document", async () => {
    expect((await cop("form", "national-return", "--lang", "fr")).code).toBe(0);
    const { code, out, error } = await cop("form", "--read", "national-return.fr.xlsx", "--lang", "fr");
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain("national-return.fr.xlsx:Document:");
    expect(error).toContain("Le formulaire contient des erreurs");
  });

  it("refuses what is no form", async () => {
    writeFileSync(join(folder, "text.xlsx"), "no workbook");
    const { code, error } = await cop("form", "--read", "text.xlsx");
    expect(code).toBe(1);
    expect(error).toContain("workbook/not-a-workbook");
  });

  it.each([
    [[], "Name a document type"],
    [["national-return", "--read", "x.xlsx"], "Name a document type"],
    [["--read", "x.xlsx", "--from", "y.json"], "Name a document type"],
    [["national-retur"], "national-return"],
    [["national-return", "-o", "-"], "--output"],
    [["national-return", "--from", "draft.json"], "no document of the type national-return"],
    [["--read", "nothing.xlsx"], "nothing.xlsx"],
  ])("could not run with %j", async (argv, told) => {
    await draft();
    const { code, error } = await cop("form", ...argv);
    expect(code).toBe(2);
    expect(error).toContain(told);
  });
});
