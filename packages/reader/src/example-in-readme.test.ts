import { readFileSync } from "node:fs";
import { formatText } from "@cop-sdk/diagnostics";
import { json, read, readerCatalogue } from "@cop-sdk/reader";
import { yaml } from "@cop-sdk/reader/yaml";
import { expect, it } from "vitest";

it("prints what the README says", () => {
  const text = '{\n  "title": "National strategy",\n  "title": "Draft"\n}';
  const reading = read(text, { file: "strategy.json", formats: [json, yaml] });
  const printed = reading.ok ? "read" : formatText(reading.diagnostics, { catalogue: readerCatalogue, guidance: false });
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(printed).not.toBe("read");
  expect(readme).toContain(`// ${printed}`);
  expect(reading.locate("/title")?.start.line).toBe(3);
});
