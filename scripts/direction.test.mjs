import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { root } from "./lib/paths.mjs";

const folders = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Runs the project's direction check over a small house of the given files. */
function cruise(files) {
  const folder = mkdtempSync(join(tmpdir(), "cop-direction-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const bin = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const result = spawnSync(process.execPath, [bin, "--config", join(root, ".dependency-cruiser.mjs"), "--output-type", "err", "packages"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: result.status, text: result.stdout + result.stderr };
}

const empty = "export const nothing = 1;\n";
const imports = (path) => `import { nothing } from "${path}";\nexport const something = nothing;\n`;

test("a house in order passes", () => {
  const { code, text } = cruise({ "packages/diagnostics/src/a.ts": empty, "packages/model/src/a.ts": imports("../../diagnostics/src/a.js") });
  expect(text).toContain("no dependency violations found");
  expect(code).toBe(0);
});

test.each([
  ["the ground imports the first floor", "packages/diagnostics/src/b.ts", "../../model/src/a.js", "nothing-above-diagnostics"],
  ["the reader imports the model", "packages/reader/src/b.ts", "../../model/src/a.js", "nothing-above-reader"],
  ["the model imports validation", "packages/model/src/b.ts", "../../validation/src/a.js", "nothing-above-model-risk-rules"],
  ["validation imports reports", "packages/validation/src/b.ts", "../../reports/src/a.js", "nothing-above-validation"],
  ["reports import the command line", "packages/reports/src/b.ts", "../../cli/src/a.js", "nothing-above-reports"],
  ["the engine imports the model", "packages/rules/src/b.ts", "../../model/src/a.js", "rules-stands-alone"],
  ["an import leads nowhere", "packages/model/src/b.ts", "./gone.js", "not-resolved"],
])("%s: found", (_, file, target, rule) => {
  const rooms = Object.fromEntries(["diagnostics", "reader", "model", "validation", "reports", "cli"].map((name) => [`packages/${name}/src/a.ts`, empty]));
  const { code, text } = cruise({ ...rooms, [file]: imports(target) });
  expect(text).toContain(rule);
  expect(code).not.toBe(0);
});

test("a root entry that reaches Node is found; a subpath may need it", () => {
  const files = {
    "packages/model/src/deep.ts": 'import { readFileSync } from "node:fs";\nexport const nothing = readFileSync;\n',
    "packages/model/src/node.ts": imports("./deep.js"),
  };
  expect(cruise({ ...files, "packages/model/src/index.ts": empty }).code).toBe(0);
  const { code, text } = cruise({ ...files, "packages/model/src/index.ts": imports("./node.js") });
  expect(text).toContain("no-node-in-the-root-entry");
  expect(code).not.toBe(0);
});

test("a circle is found", () => {
  const { code, text } = cruise({ "packages/model/src/a.ts": imports("./b.js"), "packages/model/src/b.ts": imports("./a.js") });
  expect(text).toContain("no-cycle");
  expect(code).not.toBe(0);
});
