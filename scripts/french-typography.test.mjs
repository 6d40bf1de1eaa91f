import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packages } from "./lib/paths.mjs";

/** Words that texts are compared with, which are written as people type them. */
const compared = /\.test\.ts$|states\/names|propose\/words|rules\/(?:privacy|terms|text)|-names\.ts$/;

/** The French texts of a source file: all of a catalogue `fr.ts`, those of the member `fr` elsewhere. */
function frenchIn(path) {
  const source = readFileSync(path, "utf8").replace(/^import .*$|^\s*(?:\/\*\*|\*).*$/gm, "");
  const strings = /[/\\]fr\.ts$/.test(path) ? source.matchAll(/"((?:[^"\\\n]|\\.)*)"(?!\s*:)/g) : source.matchAll(/\bfr:\s*"((?:[^"\\\n]|\\.)*)"/g);
  return [...strings].map(([, text]) => text);
}

test.each(packages().map(({ dir, manifest }) => [manifest.name, `${dir}/src`]))("French texts of %s keep their signs with their words", (_, dir) => {
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !compared.test(file.replaceAll("\\", "/")));
  const texts = files.flatMap((file) => frenchIn(`${dir}/${file}`));
  expect(texts.filter((text) => /\S [:;?!»](?!\S)|« /.test(text))).toEqual([]);
  expect(texts.filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
});
