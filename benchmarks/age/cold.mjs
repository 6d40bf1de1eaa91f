import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { aloneOf, packOfLaw } from "@cop-sdk/age/packs";
import { ie } from "@cop-sdk/age/packs/law/ie";
import { median } from "../rules/measure.mjs";

const question = {
  date: "2026-01-01",
  jurisdiction: "IE",
  age: { value: 12 },
  aspect: "data-consent",
  service: { types: ["social-network"], directedToChildren: true },
  processing: { lawfulBasis: "consent" },
};

/** CPU milliseconds over a bare process of Node, medians of fresh processes taking turns. */
export function cold(rounds = 20) {
  const folder = mkdtempSync(join(tmpdir(), "cop-cold-"));
  const json = join(folder, "ie.json");
  writeFileSync(json, JSON.stringify(aloneOf(packOfLaw(ie))));
  const asked = {
    on: "2026-01-01",
    jurisdiction: "IE",
    age: 12,
    topics: ["data-consent"],
    directed: true,
    basis: "consent",
    guardian: "none",
    primary: "game",
  };
  const programs = {
    bare: "",
    "@cop-sdk/age, import": `import "@cop-sdk/age";`,
    "@cop-sdk/age, parseFacts and decide": `import { decide, parseFacts } from "@cop-sdk/age"; decide(parseFacts(${JSON.stringify(question)}).value);`,
    "one jurisdiction alone, first answer": `import { readFileSync } from "node:fs"; import { startAlone } from "@cop-sdk/age/alone"; startAlone(JSON.parse(readFileSync(${JSON.stringify(json)}, "utf8"))).decide(${JSON.stringify(asked)});`,
  };
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  const end = "const { system, user } = process.cpuUsage(); process.stdout.write(String((user + system) / 1000));";
  for (let round = 0; round < rounds; round++) {
    for (const [name, program] of Object.entries(programs)) {
      const options = { cwd: import.meta.dirname, encoding: "utf8" };
      times[name].push(Number(execFileSync(process.execPath, ["--input-type=module", "-e", `${program}\n${end}`], options)));
    }
  }
  rmSync(folder, { recursive: true });
  const [bare, ...others] = Object.entries(times).map(([name, list]) => [name, median(list)]);
  return Object.fromEntries(others.map(([name, time]) => [name, time - bare[1]]));
}
