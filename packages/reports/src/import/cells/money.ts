import { plainSigns } from "@cop-sdk/validation/readings";
import { numberIn } from "./number.js";
import { type CellReading, fault, type HowToRead } from "./read.js";

/** Signs of money that mean one currency only. `$` and words such as pesos mean several. */
const signs: Readonly<Record<string, string>> = {
  "€": "EUR",
  US$: "USD",
  A$: "AUD",
  C$: "CAD",
  NZ$: "NZD",
  R$: "BRL",
  "₹": "INR",
  "₸": "KZT",
  "₦": "NGN",
  "₫": "VND",
  FCFA: "XAF",
};

/** An amount with its currency: from the text, or the one that the mapping states for the column. A sign of several currencies is not read. */
export function moneyIn(text: string, how: HowToRead, stated: string | undefined): CellReading {
  const plain = plainSigns(text.slice(0, 200)).trim();
  const code = /(?<![A-Za-z])([A-Z]{3})(?![A-Za-z])/.exec(plain)?.[1];
  const sign = Object.keys(signs).find((one) => one !== "FCFA" && plain.includes(one));
  const bare = plain
    .replace(code ?? "\0", "")
    .replace(sign ?? "\0", "")
    .trim();
  const currency = code ?? (sign === undefined ? stated : signs[sign]);
  const read = numberIn(bare, how, { whole: false });
  if (read.kind !== "value") return /\p{Sc}/u.test(bare) && currency === undefined ? fault("import/currency-unclear") : read;
  if (currency === undefined) return fault("import/currency-unclear");
  if (stated !== undefined && currency !== stated) return fault("import/currency-differs");
  return { ...read, value: { amount: read.value, currency, currencyBasis: "stated" }, exact: false };
}

/** The one currency that a heading names, such as `Budget (USD)`. */
export function currencyInHeading(heading: string): string | undefined {
  const code =
    /(?<![A-Za-z])(USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|CNY|RUB|XAF|XOF|ZAR|KES|UGX|TZS|ZMW|GHS|NGN|ETB|MAD|DZD|TND|EGP|SAR|AED|QAR|KWD|OMR|BHD|JOD|LBP|MXN|BRL|ARS|COP|CLP|PEN|UYU|DOP|CRC|GTQ|INR|BDT|LKR|NPR|PKR|IDR|MYR|PHP|THB|VND|SGD|FJD|KZT|UZS|KGS|BYN|UAH|AMD|AZN|GEL|MDL|PLN|CZK|HUF|RON|BGN|TRY)(?![A-Za-z])/.exec(
      heading,
    )?.[1];
  const sign = Object.keys(signs).find((one) => one !== "FCFA" && heading.includes(one));
  return code ?? (sign === undefined ? undefined : signs[sign]);
}
