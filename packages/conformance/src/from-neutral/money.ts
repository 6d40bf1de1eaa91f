import type { Missing, Money } from "@cop-sdk/model";
import { qualifierAt } from "./codes.js";
import { forms } from "./forms.js";
import { filled, known } from "./known.js";
import { keep, type Ledger, note, pageFor, remark, settle, term, told } from "./ledger.js";
import { asRecord, isAbsent, isObject, member, type Place, plainText } from "./place.js";
import { namesAt, noteOf, numberAt, textAt } from "./read.js";
import { sourcesAt } from "./source-ids.js";
import { currencySigns } from "./tables.js";

/**
 * The amount at a place. Without a number or a currency there is no amount: what was printed stands as the reason of the gap, and the currency is never taken
 * from the country.
 */
export function moneyAt(ledger: Ledger, place: Place): Money | Missing | undefined {
  if (isAbsent(place.value)) return undefined;
  if (!isObject(place.value))
    return known({ missing: "not-known" as const, note: told(ledger, place, "neutral/not-readable", { expected: term("expected/money") }, "reason") });
  return amountOf(ledger, asRecord(place));
}

function amountOf(ledger: Ledger, place: Place): Money | Missing {
  const page = pageFor(ledger, "note");
  const amount = numberAt(page, member(place, "amount"));
  const currency = currencyAt(page, member(place, "currency"));
  const details = {
    currencyBasis: fittingAt(page, member(place, "currencyBasis"), forms.currencyBasis) as Money["currencyBasis"],
    year: fittingAt(page, member(place, "year"), forms.priceYear) as number | undefined,
    qualifier: qualifierAt(page, member(place, "qualifier")),
    statedAs: textAt(page, member(place, "statedAs")),
    fundedBy: filled(namesAt(page, member(place, "fundedBy"))),
    sources: sourcesAt(page, member(place, "sources")),
  };
  if (amount !== undefined && currency !== undefined) return known({ amount, currency, ...details, note: noteOf(page, ledger, place) });
  remark(page, place, currency === undefined ? "neutral/money-without-currency" : "neutral/money-without-amount", { kept: term("kept/reason") });
  note(page, plainText(known({ amount, currency, ...details })));
  return known({ missing: "not-known" as const, note: noteOf(page, ledger, place) });
}

/** The amount where the model takes no reason for a gap: the reason goes to the notes. */
export function amountAt(ledger: Ledger, place: Place): Money | undefined {
  const money = moneyAt(ledger, place);
  if (money === undefined || "amount" in money) return money;
  if (money.note !== undefined) note(ledger, `budget: ${money.note}`);
  return undefined;
}

function currencyAt(ledger: Ledger, place: Place): string | undefined {
  const { value } = place;
  if (isAbsent(value)) return undefined;
  const text = typeof value === "string" ? value.trim() : "";
  const code = Object.hasOwn(currencySigns, text) ? currencySigns[text] : text.toUpperCase();
  if (code === undefined || !forms.currencyCode(code)) return keep(ledger, place, "neutral/not-readable", { expected: term("form/currency-code") });
  settle(ledger, place);
  if (code !== value) remark(ledger, place, "neutral/code-read-as", { code });
  return code;
}

function fittingAt(ledger: Ledger, place: Place, fits: (value: unknown) => boolean): unknown {
  if (isAbsent(place.value)) return undefined;
  const value = typeof place.value === "string" && /^\d{4}$/.test(place.value) ? Number(place.value) : place.value;
  if (!fits(value)) return keep(ledger, place, "neutral/not-readable", { expected: term("expected/code-or-year") });
  settle(ledger, place);
  return value;
}
