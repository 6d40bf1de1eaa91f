import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import "./readme-example.js";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const example = read("./readme-example.ts");

it("shows in the README the very file that is compiled", () => {
  expect(read("../README.md")).toContain(`\`\`\`ts\n${example}\`\`\``);
});

it("runs the example of the README, and each value is the one in the comment behind it", async () => {
  const said: string[] = [];
  const program = example.replace(/^( {2}.*); \/\/ (["[].*)$/gm, (_, statement: string, value: string) => {
    said.push(value);
    return `  given.push(JSON.stringify(${statement.trim()}));`;
  });
  const file = new URL("./readme-run.ts", import.meta.url);
  writeFileSync(file, `export const given: string[] = [];\n${program}`);
  try {
    const { given } = (await import("./readme-run.js" as string)) as { given: string[] };
    expect(said.length).toBe(1);
    expect(given).toEqual(said);
  } finally {
    rmSync(file);
  }
});
