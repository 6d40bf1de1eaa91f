export type { Corpus, ExpectedFinding, FaultyEntry, GoodEntry, Layer, RealEntry } from "./corpus/corpus.js";
export { corpus } from "./corpus/entries.js";
export { type Converted, fromNeutral } from "./from-neutral/from-neutral.js";
export { conformanceCatalogue, type NeutralCode } from "./messages/index.js";
