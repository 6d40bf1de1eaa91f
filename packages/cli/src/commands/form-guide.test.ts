import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { changed, columnOf, type Grid, number, rowOf, set, text } from "../../../reports/src/form/form-fixture.js";
import { desk } from "../../test/cop.js";

const guide = readFileSync(new URL("../../../../docs/guides/filling-in-forms.md", import.meta.url), "utf8");
const fences = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = "", content = ""]) => ({ language, content }));
const fence = (language: string, nth = 0) => fences.filter((one) => one.language === language)[nth]?.content ?? "";
const command = (nth: number) => (fence("sh", nth).match(/\S+/g) ?? []).slice(1);

const { cop, read, bytes, remove } = desk();
afterAll(remove);

/** What the guide tells people to fill in. */
const filled = {
  Document: {
    "/id": text("zm-2016-q1"),
    "/language": text("English"),
    "/country": text("Zambia"),
    "/periodKind": text("quarter"),
    "/period/start": number(42_370, 1),
    "/period/end": text("31 March 2016"),
    "/releasable": text("yes"),
    "/clearance/missing": text("Not known"),
  },
  Activities: {
    "/id": text("A1"),
    "/title": text("Training of teachers"),
    "/type": text("Training course"),
    "/date/start": text("03/02/2016"),
    "/status": text("Held"),
    "/country": text("ZM"),
  },
  "Activities – Participants": { "@parent": text("A1"), "/value": text("about 40"), "/kind": text("Attended"), "/unit": text("teachers") },
};

function fillIn(grid: Grid, corrections: Readonly<Record<string, string>> = {}): void {
  for (const [name, fields] of Object.entries(filled))
    for (const [field, markup] of Object.entries(fields)) {
      const [row, column] = name === "Document" ? [rowOf(grid, field), columnOf(grid, name, "@value")] : [5, columnOf(grid, name, field)];
      set(grid, name, row, column, corrections[field] ?? markup);
    }
}

test("the guide shows what happens", async () => {
  const written = await cop(command(0));
  expect([written.code, written.error]).toEqual([0, fence("text", 0)]);
  const form = bytes("return.xlsx");

  const first = await cop(command(1), { files: { "return.xlsx": changed(form, fillIn) } });
  expect([first.code, first.error]).toEqual([1, fence("text", 1)]);

  const mended = { "/date/start": text("2016-02-03"), "/value": number(40) };
  const second = await cop(command(1), { files: { "return.xlsx": changed(form, (grid) => fillIn(grid, mended)) } });
  expect([second.code, second.error]).toEqual([0, fence("text", 2)]);
  expect(JSON.parse(read("return.json"))).toEqual(JSON.parse(fence("json")));
});
