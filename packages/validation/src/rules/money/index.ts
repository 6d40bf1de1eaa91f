export { moneyCurrencyUnclear } from "./currency-unclear.js";
export { moneyCurrencyUnknown } from "./currency-unknown.js";
export { moneyNegative } from "./negative.js";
export { moneyNoYear } from "./no-year.js";
