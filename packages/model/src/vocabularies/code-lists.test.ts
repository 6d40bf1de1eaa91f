import { expect, test } from "vitest";
import type { CodeList } from "./code-list.js";
import { codeListNamed, codeLists } from "./code-lists.js";
import * as vocabularies from "./index.js";

const isCodeList = (value: unknown): value is CodeList =>
  typeof value === "object" && value !== null && "codes" in value && "entries" in value && "id" in value;

test("every code list that the model gives is among them, once", () => {
  expect(new Set(codeLists)).toEqual(new Set(Object.values(vocabularies).filter(isCodeList)));
  expect(new Set(codeLists.map(({ id }) => id)).size).toBe(codeLists.length);
});

test("a list is found by its id", () => {
  for (const list of codeLists) expect(codeListNamed(list.id)).toBe(list);
  expect(codeListNamed("no-list")).toBeUndefined();
});
