import type { Corpus } from "../src/corpus/corpus.js";

export const corpusIndex: () => Corpus;
