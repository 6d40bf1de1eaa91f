import type { Scalar } from "yaml";
import { numberLoss } from "../json/numbers.js";
import type { ReaderCode } from "../messages/index.js";

/** A number as JSON writes it; an exponent without sign and point (`1e3`) is left out, since it is as likely an identifier. */
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]\d+)?$|^-?(?:0|[1-9]\d*)\.\d+[eE]\d+$/;

const yaml11Words = /^(?:y|n|yes|no|on|off)$/i;

/** What a reader of the document may not expect of a plain (unquoted) word. */
export function scalarFault({ value, source = "", type, tag }: Scalar): ReaderCode | undefined {
  if (typeof value === "string") {
    if (!isWellFormed(value)) return "yaml/lone-surrogate";
    return type === "PLAIN" && !tag && yaml11Words.test(value) ? "yaml/ambiguous-word" : undefined;
  }
  if (typeof value !== "number") return undefined;
  if (!Number.isFinite(value)) return "yaml/number-range";
  if (/^0[ox]/.test(source)) return Number.isSafeInteger(value) ? "yaml/number-form" : "yaml/number-precision";
  if (numberLoss(source.replace(/^\+/, "")) !== undefined) return "yaml/number-precision";
  return jsonNumber.test(source) ? undefined : "yaml/number-form";
}

/** Whether a text has no half surrogate pair. */
const isWellFormed = (text: string): boolean => !/[\ud800-\udfff]/u.test(text);
