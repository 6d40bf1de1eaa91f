import { fill } from "../phrases/fill.js";
import { printNumber } from "../phrases/numbers.js";
import type { Section } from "./content.js";
import type { Words } from "./scope.js";

/** Numbers sections as the annexes of a document, in their order. Their anchors stay as they are. */
export const annexes = ({ phrases, language }: Words, sections: readonly Section[]): readonly Section[] =>
  sections.map((one, index) => ({ ...one, heading: fill(phrases["annex/heading"], { number: printNumber(index + 1, language), heading: one.heading }) }));
