import { languages } from "@cop-sdk/diagnostics";
import { afterAll, expect, test } from "vitest";
import { desk } from "../../test/cop.js";
import { texts } from "../texts/index.js";

const { cop, remove } = desk();
afterAll(remove);

const asked = ["compile", "smartphone", "--in", "AU", "--date", "2026-11-23", "--bands", "10-12, 16", "--apps", "messaging"];

test("guidelines come out of the packs, in order as a draft, with what is not covered counted", async () => {
  const { code, out, error } = await cop(asked);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    type: "smartphone-guidelines",
    ageBands: [
      { from: 10, to: 12 },
      { from: 16, to: 16 },
    ],
  });
  expect(error).toMatch(/^Written: -\. Recommendations: \d+\. Records: \d+\. Not covered: \d+\.$/m);
  expect(await cop(["validate", "-"], { stdin: out })).toMatchObject({ code: 0 });
});

test.each([
  [["--in", "Atlantis"], 1, "[check/bad-place]"],
  [["--bands", "12-10"], 2, "The value 12-10 is not allowed for --bands"],
  [["--apps", "messenger"], 2, "The value messenger is not allowed for --apps"],
])("%j is refused", async (wrong, exit, sentence) => {
  expect(await cop([...asked, ...wrong])).toMatchObject({ code: exit, out: "", error: expect.stringContaining(sentence) });
});

test.each(languages)("the help speaks %s", async (language) => {
  const { out } = await cop(["compile", "smartphone", "--help", "--lang", language]);
  expect(out.replaceAll(/\s+/g, " ")).toContain(texts[language]["compile-smartphone/about"]);
});
