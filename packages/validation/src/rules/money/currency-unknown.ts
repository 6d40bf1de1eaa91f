import { strategy } from "../../examples.js";
import { texts } from "../../messages/money/currency-unknown.js";
import { placeRule } from "../../rule.js";

/** Codes of ISO 4217 for the money of States, as in use in 2014 and later. From memory. */
const codes = new Set(
  (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BYR BZD CAD CDF CHF CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP " +
    "GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK " +
    "MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH " +
    "UGX USD UYU UZS VED VEF VES VND VUV WST XAF XCD XCG XDR XOF XPF YER ZAR ZMK ZMW ZWG ZWL"
  ).split(" "),
);

export const moneyCurrencyUnknown = placeRule("currency", {
  code: "money/currency-unknown",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "ISO 4217" },
  mark: "K",
  examples: {
    good: [{ input: strategy({ budget: { amount: 1, currency: "ZMW" } }) }],
    bad: [{ input: strategy({ budget: { amount: 1, currency: "USS" } }), at: ["/budget/currency"] }],
  },
  check: ({ value }) => (codes.has(value) ? undefined : { params: { currency: value } }),
});
