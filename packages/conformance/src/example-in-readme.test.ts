import { readFileSync } from "node:fs";
import { corpus, fromNeutral } from "@cop-sdk/conformance";
import { expect, test } from "vitest";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the example in the README gives what it says", () => {
  const { documents, remarks } = fromNeutral({
    format: "neutral-strategy/1",
    id: "ke-1",
    country: { iso2: "KE" },
    titleEn: "Policy",
    kind: "policy",
    status: "adopted",
    languages: ["en"],
  });
  expect(readme).toContain(`// ${documents[0]?.type} ${remarks.length}`);
});

test("the README names every folder of the corpus and every file that it points to", () => {
  for (const set of Object.keys(corpus)) expect(readme).toContain(`${set}/`);
  const files = [...readme.matchAll(/`([a-z-]+\.ts)`/g)].map(([, name]) => name);
  expect(files.length).toBeGreaterThan(10);
  for (const name of files) expect(() => readFileSync(new URL(`from-neutral/${name}`, import.meta.url)), name).not.toThrow();
});
