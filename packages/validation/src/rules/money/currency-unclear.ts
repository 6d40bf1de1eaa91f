import { strategy } from "../../examples.js";
import { texts } from "../../messages/money/currency-unclear.js";
import { placeRule } from "../../rule.js";

/** Signs and words that several currencies use. Not one of them says which. */
const shared =
  /(?<![A-Z]{1,3}\s?)\$|£|¥|\b(?:dollars?|dollar|pesos?|pounds?|francs?|rupees?|roup\p{L}*|kr|kroner|krona|dinars?|riyals?|rials?|shillings?|livres?)\b|долл|фунт|франк|песо|динар|元|دينار|ريال|ليرة|جنيه/iu;

const stated = (statedAs: string, more: object = {}) => strategy({ budget: { amount: 307_500_000, currency: "AUD", year: 2022, statedAs, ...more } });

export const moneyCurrencyUnclear = placeRule("money", {
  code: "money/currency-unclear",
  texts,
  obligation: "must",
  severity: { draft: "warning", submission: "error" },
  citation: { none: "Seen in real documents: amounts with a sign or word that several currencies use." },
  mark: "S",
  examples: {
    good: [{ input: stated("AUD 307.5 million") }, { input: stated("$307.5 million", { currencyBasis: "country" }) }, { input: stated("US$ 307.5 million") }],
    bad: [
      { input: stated("$307.5 million"), at: ["/budget/currency"] },
      { input: stated("3.5 millones de pesos", { currencyBasis: "assumed" }), at: ["/budget/currency"] },
    ],
  },
  applies: ({ value }) => value.statedAs !== undefined,
  check: ({ value: { statedAs = "", currency, currencyBasis }, pointer }) => {
    const settled = currencyBasis === "country" || currencyBasis === "stated" || statedAs.includes(currency);
    return !settled && shared.test(statedAs) ? { pointer: pointer("currency"), params: { currency } } : undefined;
  },
});
