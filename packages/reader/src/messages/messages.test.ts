import { catalogueFaults } from "@cop-sdk/diagnostics";
import { describe, expect, it } from "vitest";
import { readerCatalogue } from "./index.js";

describe("readerCatalogue", () => {
  it("has the same parameters and no empty text in all languages", () => {
    expect(catalogueFaults(readerCatalogue)).toEqual([]);
  });

  it("keeps each code in its area", () => {
    expect(Object.keys(readerCatalogue.en).filter((code) => !/^(?:input|encoding|limit|json|yaml)\/[a-z0-9-]+$/.test(code))).toEqual([]);
  });
});
