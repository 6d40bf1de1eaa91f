import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./lib/paths.mjs";

const examples = readdirSync(join(root, "examples"), { withFileTypes: true }).filter((entry) => entry.isDirectory());

test("there are examples", () => expect(examples.length).toBeGreaterThan(1));

test.each(examples.map(({ name }) => name))("the example %s runs and finds its own result right", (name) => {
  const { status, stderr } = spawnSync(process.execPath, ["main.mjs"], { cwd: join(root, "examples", name), encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
