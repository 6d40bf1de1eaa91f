import { catalogueFaults } from "@cop-sdk/diagnostics";
import { expect, test } from "vitest";
import { riskCatalogue } from "./index.js";

test("the catalogue is complete in six languages, with the same parameters", () => {
  expect(catalogueFaults(riskCatalogue)).toEqual([]);
  expect(Object.keys(riskCatalogue.en)).toHaveLength(44);
});
