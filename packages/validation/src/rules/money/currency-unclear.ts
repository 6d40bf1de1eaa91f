import { strategy } from "../../examples.js";
import { texts } from "../../messages/money/currency-unclear.js";
import { placeRule } from "../../rule.js";

/** Signs and words that several currencies use. Not one of them says which. */
const shared =
  /(?<![A-Z]{1,3}\s?)\$|£|¥|\b(?:dollar|peso|pound|franc|rupee|roupie|kr|kron[aeo]r?|dinar|riyal|rial|shilling|livre)s?\b|долл|фунт|франк|песо|динар|元|دينار|ريال|ليرة|جنيه/iu;

const stated = (statedAs: string, more: object = {}) => strategy({ budget: { amount: 307_500_000, currency: "AUD", year: 2022, statedAs, ...more } });

export const moneyCurrencyUnclear = placeRule("money", {
  code: "money/currency-unclear",
  texts,
  obligation: "must",
  severity: { draft: "warning", submission: "error" },
  citation: { none: "Seen in real documents: amounts with a sign or word that several currencies use." },
  mark: "S",
  examples: {
    good: [
      { input: stated("AUD 307.5 million") },
      { input: stated("$307.5 million", { currencyBasis: "country" }) },
      { input: stated("US$ 307.5 million") },
      { input: stated("A$5, C $5 and NZ$5") },
      { input: stated("$5", { currencyBasis: "stated" }) },
      { input: stated("krill and dollarisation") },
    ],
    bad: [
      { input: stated("$307.5 million"), at: ["/budget/currency"] },
      { input: stated("3.5 millones de pesos", { currencyBasis: "assumed" }), at: ["/budget/currency"] },
      ...[
        "£3m",
        "¥ 900",
        "5 dollars",
        "1 pound",
        "2 francs",
        "9 rupees",
        "9 roupies",
        "30 kr",
        "kroner 30",
        "krona 30",
        "5 dinars",
        "5 riyals",
        "5 rials",
        "5 shillings",
        "5 livres",
        "5 долл.",
        "5 фунтов",
        "5 франков",
        "5 песо",
        "5 динаров",
        "5 元",
        "5 دينار",
        "5 ريال",
        "5 ليرة",
        "5 جنيه",
      ].map((text) => ({ input: stated(text), at: ["/budget/currency"] })),
    ],
  },
  applies: ({ value }) => value.statedAs !== undefined,
  check: ({ value: { statedAs = "", currency, currencyBasis }, pointer }) => {
    const settled = currencyBasis === "country" || currencyBasis === "stated" || statedAs.includes(currency);
    return !settled && shared.test(statedAs) ? { pointer: pointer("currency"), params: { currency } } : undefined;
  },
});
