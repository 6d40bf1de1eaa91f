import { catalogueFaults } from "@cop-sdk/diagnostics";
import { expect, it } from "vitest";
import { importCatalogue, importMessages } from "./index.js";

it("has every text in six languages, with the same parameters", () => {
  expect(catalogueFaults(importMessages)).toEqual([]);
  expect(importCatalogue.fr["table/empty"]?.message).toContain("Le fichier");
  expect(importCatalogue.ru["import/no-table"]?.message).toMatch(/\p{Script=Cyrillic}/u);
});
