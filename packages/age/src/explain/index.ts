export { type Answer, type AnsweredProportionality, type AnswerOptions, answer } from "./answer.js";
export { type Audience, type ExplainOptions, type Explanation, explain } from "./explain.js";
export { explainJustification, type JustificationText } from "./justification.js";
export { failureLine, riskWord } from "./measure-lines.js";
export { explainTexts } from "./texts/index.js";
export type { ChildGroup, ExplainTexts, OpenFact } from "./texts/texts.js";
export { agesText, citationOf, spanText, type Words, wordsIn } from "./words.js";
