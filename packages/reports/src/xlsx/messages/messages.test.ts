import { catalogueFaults } from "@cop-sdk/diagnostics";
import { expect, it } from "vitest";
import { workbookCatalogue } from "./index.js";

it("has every text in six languages, with the same parameters", () => {
  expect(catalogueFaults(workbookCatalogue)).toEqual([]);
});
