import { isMissing } from "@cop-sdk/model";
import { contribution } from "../../examples.js";
import { texts } from "../../messages/report/abstract-too-long.js";
import { documentRule } from "../../rule.js";

/** Words of a text; a script without spaces counts a word for every two signs. */
const wordsIn = (text: string): number => {
  const signs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return Math.ceil(signs / 2) + (text.replace(/\p{Script=Han}/gu, " ").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0);
};

export const reportAbstractTooLong = documentRule(["contribution"], {
  code: "report/abstract-too-long",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "RP-012" },
  mark: "D",
  examples: {
    good: [{ input: contribution(), settings: { abstractWords: 20 } }],
    bad: [{ input: contribution(), settings: { abstractWords: 5 }, at: ["/abstract"] }],
  },
  applies: ({ abstract }, { settings }) => settings?.abstractWords !== undefined && !isMissing(abstract),
  check: ({ abstract }, { settings: { abstractWords = 0 } = {} }) => {
    const words = isMissing(abstract) ? 0 : wordsIn(abstract);
    return words > abstractWords ? { pointer: "/abstract", params: { words, limit: abstractWords } } : undefined;
  },
});
