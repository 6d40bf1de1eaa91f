import { Readable } from "node:stream";
import { createSuppressor, createValidator, parseWaivers } from "@cop-sdk/validation";
import { createFixer, diffOf } from "@cop-sdk/validation/fix";
import { validateStream } from "@cop-sdk/validation/node";

const document = `{
  "type": "national-strategy", "modelVersion": "1", "id": "s1", "language": "en",
  "country": "Zambia", "title": { "en": "Strategy" }, "kind": "strategy", "languages": ["en"], "status": "approved"
}`;

const fix = createFixer({ profile: "draft" });
const mended = fix(document, { file: "strategy.json" });
const change = diffOf(document, mended.text, { file: "strategy.json" });

const [finding] = createValidator()(document).diagnostics;
const waiver = { ...finding, reason: "As adopted by the cabinet", owner: "Focal point", expires: "2026-12-31" };
const { waivers } = parseWaivers({ format: "cop-waivers/1", waivers: [waiver] });
const suppressor = createSuppressor({ waivers, on: "2026-11-23" });
const { diagnostics } = createValidator({ suppressor })(document);
const unused = suppressor.leftovers();

const lines = Readable.from([`${JSON.stringify(JSON.parse(document))}\n{"broken":\n`]);
const results: [number, boolean][] = [];
for await (const { line, ok } of validateStream(lines, { jobs: 1 })) results.push([line, ok]);

export { change, diagnostics, results, unused };
