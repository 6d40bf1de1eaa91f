#!/usr/bin/env node
// Writes docs/age from the records: a page for each place, and their list. Needs a build. A test of the command line compares.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { nameOf } from "../../model/dist/index.js";
import { indexPage, pagedPlaces, placePage } from "../dist/pages/index.js";

const folder = new URL("../../../docs/age/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith(".md")) rmSync(new URL(file, folder));

/** @param {string} place */
const named = (place) => nameOf(place.slice(0, 2), "en");
for (const place of pagedPlaces()) {
  const isState = !["EU", "EUR", "INT"].includes(place);
  writeFileSync(new URL(`${place}.md`, folder), placePage(place, isState ? { name: named(place) } : {}));
}
writeFileSync(
  new URL("README.md", folder),
  indexPage((place) => `${place}.md`, named),
);
