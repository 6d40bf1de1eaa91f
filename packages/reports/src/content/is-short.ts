import type { Block, ContentDocument, Section } from "./content.js";
import { countWords } from "./count-words.js";

/** Most entries and words of a document that fits on about two pages. */
const most = { entries: 60, words: 800 };

const entriesIn = (block: Block): number => (block.kind === "table" ? block.rows.length : "items" in block ? block.items.length : 1);

const entriesOf = ({ blocks, sections }: Section): number =>
  1 + blocks.reduce((sum, block) => sum + entriesIn(block), 0) + sections.reduce((sum, one) => sum + entriesOf(one), 0);

/** Whether a document is so short that its cover and its table of contents need no pages of their own. */
export const isShort = (content: ContentDocument): boolean =>
  content.sections.reduce((sum, one) => sum + entriesOf(one), 0) <= most.entries && countWords(content) <= most.words;
