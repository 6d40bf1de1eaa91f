import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packages } from "./lib/paths.mjs";

/** Words that texts are compared with, which are written as people type them, and titles in the language of their law. */
const compared = /\.test\.ts$|states\/names|propose\/words|packs\/law|rules\/(?:privacy|terms|text)|-names\.ts$/;

/** Strings, comments and the brackets around members. */
const token = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\/.*|\/\*[\s\S]*?\*\/|\bfr:|[{}]/g;

/** The French texts of a source file: all of a catalogue `fr.ts`, those of the members `fr` elsewhere. */
function frenchIn(path) {
  const source = readFileSync(path, "utf8").replace(/^(?:import|export) .* from .*$/gm, "");
  const texts = [];
  let whole = /[/\\]fr\.ts$/.test(path) ? 1 : 0; // inside how many brackets of French
  let next = false; // behind `fr:`
  for (const { 0: found, index } of source.matchAll(token)) {
    if (/^\/[/*]/.test(found)) continue;
    if (found === "fr:") next = true;
    else if (found === "{") whole += whole > 0 || next ? 1 : 0;
    else if (found === "}") whole -= whole > 0 ? 1 : 0;
    else if ((whole > 0 || next) && !/^\s*:/.test(source.slice(index + found.length))) texts.push(found.slice(1, -1));
    if (found !== "fr:") next = false;
  }
  return texts;
}

const sources = packages().map(({ dir, manifest }) => {
  const files = readdirSync(`${dir}/src`, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !compared.test(file.replaceAll("\\", "/")),
  );
  return [manifest.name, files.flatMap((file) => frenchIn(`${dir}/src/${file}`))];
});

test("there are French texts to look at", () => expect(sources.flatMap(([, texts]) => texts).length).toBeGreaterThan(3_000));

test.each(sources)("French texts of %s keep their signs with their words", (_, texts) => {
  expect(texts.filter((text) => /\S [:;?!»](?!\S)|« /.test(text))).toEqual([]);
  expect(texts.filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
});

test.each(sources)("French texts of %s have a space before a sign of two parts", (_, texts) => {
  expect(texts.filter((text) => /[\p{L}\d)»}][:;?!](?:\s|$)/u.test(text))).toEqual([]);
});
