import type { Findings } from "../findings.js";
import type { Limits } from "../limits.js";
import { openKeys } from "./keys.js";
import { foreignAt } from "./mend.js";
import { startNesting } from "./nesting.js";
import { isWordPart, numberEnd, numberLoss } from "./numbers.js";
import { startReports } from "./reports.js";
import { plainEnd, stringEnd, unclosed } from "./strings.js";
import { char, isDigit, keyName, spaceEnd, type Text } from "./text.js";

/** What may come next. The order matters: up to `first` a value, up to `nextKey` a key, then signs. */
const value = 0;
const first = 1;
const key = 2;
const nextKey = 3;
const colon = 4;
const after = 5;
const end = 6;

const prototypeKey = "__proto__";
const mayBePrototypeKey = (firstUnit: number): boolean => firstUnit === char.underscore || firstUnit === char.backslash;

/**
 * Goes over a JSON text once (RFC 8259, without recursion, each character looked at a bounded number of times) and adds what it finds: faults of syntax, keys that come
 * twice, numbers that lose digits, breaches of limits. Faults of a known kind are named and passed over, so that one run shows them all.
 *
 * @returns whether `JSON.parse` can and may read the text
 */
export function scanJson(text: Text, limits: Limits, findings: Findings): boolean {
  const { length } = text;
  const nesting = startNesting(text);
  const keys = openKeys(text);
  const reports = startReports(text, nesting, limits, findings);
  let expected = value;
  let at = 0;
  let nodes = 0;
  let lastComma = 0;

  const addKey = (start: number, stop: number): boolean => {
    if (stop - start > limits.keyLength + 2) return reports.limit("limit/key-length", start, stop);
    if (nesting.count() >= limits.keys) return reports.limit("limit/keys", start, stop);
    nesting.setKey(start, stop);
    const earlier = keys.add(start, stop);
    if (earlier >= 0) reports.duplicate(keys.startOf(earlier), keys.endOf(earlier), start, stop);
    if (mayBePrototypeKey(text.charCodeAt(start + 1)) && keyName(text, start, stop) === prototypeKey) reports.fault("json/prototype-key", start, stop);
    expected = colon;
    return true;
  };

  const addValue = (start: number, stop: number): boolean => {
    if (++nodes > limits.nodes) return reports.limit("limit/nodes", start, stop);
    expected = nesting.depth() === 0 ? end : after;
    return true;
  };

  const open = (start: number): boolean => {
    if (!addValue(start, start + 1)) return false;
    if (nesting.depth() >= limits.depth) return reports.limit("limit/depth", start, start + 1);
    nesting.open(start);
    const isObject = text.charCodeAt(start) === char.openBrace;
    if (isObject) keys.openObject();
    expected = isObject ? key : first;
    return true;
  };

  const close = (sign: number): boolean => {
    if (nesting.depth() === 0) return reports.unexpected(expected === end ? "json/text-after-end" : "json/value-expected", at);
    const inObject = nesting.inObject();
    if (inObject !== (sign === char.closeBrace)) return reports.mismatch(at);
    if (expected === nextKey || (expected === value && !inObject)) reports.fault("json/trailing-comma", lastComma, lastComma + 1);
    else if (expected === value || expected === colon) reports.unexpected(expected === value ? "json/value-expected" : "json/colon-expected", at);
    if (inObject) keys.closeObject();
    nesting.close();
    expected = nesting.depth() === 0 ? end : after;
    return true;
  };

  const comma = (): boolean => {
    if (nesting.depth() === 0) return reports.unexpected(expected === end ? "json/text-after-end" : "json/value-expected", at);
    if (expected !== after)
      reports.unexpected(expected <= first ? "json/value-expected" : expected === colon ? "json/colon-expected" : "json/key-expected", at);
    else nesting.next();
    lastComma = at;
    expected = nesting.inObject() ? nextKey : value;
    return true;
  };

  /** A value or key begins where a sign was expected: names the missing sign and goes on as if it were there, where that is safe. */
  const supplySign = (startsKey: boolean, startsValue: boolean): boolean => {
    if (expected === end) return reports.unexpected("json/text-after-end", at);
    reports.unexpected(expected === colon ? "json/colon-expected" : "json/comma-expected", at);
    if (expected === after) {
      nesting.next();
      expected = nesting.inObject() ? nextKey : value;
    } else expected = value;
    return expected === value ? startsValue : startsKey;
  };

  const string = (): boolean => {
    if (expected >= colon && !supplySign(true, true)) return false;
    const special = plainEnd(text, at + 1);
    const stop = special < length && text.charCodeAt(special) === char.quote ? special + 1 : stringEnd(text, at, reports.stringFault);
    if (stop < 0) return stop === unclosed ? reports.unclosedString(at) : reports.fault("json/line-break-in-string", at, plainEnd(text, at + 1)) && false;
    if (stop - at > limits.stringLength + 2) return reports.limit("limit/string-length", at, stop);
    if (!(expected >= key ? addKey(at, stop) : addValue(at, stop))) return false;
    at = stop;
    return true;
  };

  const number = (): boolean => {
    if (expected >= colon && !supplySign(false, true)) return false;
    const stop = expected >= key ? -1 : numberEnd(text, at);
    if (stop < 0) return foreign();
    if (stop - at > 3) {
      const loss = numberLoss(text.slice(at, stop));
      if (loss) reports.number(loss, at, stop);
    }
    if (!addValue(at, stop)) return false;
    at = stop;
    return true;
  };

  const word = (length: number): boolean => {
    if (expected >= colon && !supplySign(false, true)) return false;
    if (!addValue(at, at + length)) return false;
    at += length;
    return true;
  };

  const foreign = (): boolean => {
    const asKey = expected === key || expected === nextKey;
    const found = foreignAt(text, at, asKey);
    if (found?.standsFor === "nothing") {
      reports.fault(found.code, at, found.end, found.character);
      at = found.end;
      return true;
    }
    if (expected >= colon && !supplySign(found !== undefined, false)) return false;
    if (!found) return reports.unexpected(expected <= first ? "json/value-expected" : "json/key-expected", at);
    reports.fault(found.code, at, found.end);
    if (found.standsFor === "unknown") return false;
    if (!(expected >= key ? addKey(at, found.end) : addValue(at, found.end))) return false;
    at = found.end;
    return true;
  };

  const token = (unit: number): boolean => {
    if (unit === char.quote) return string();
    if (unit === char.comma) return comma() && ++at > 0;
    if (unit === char.colon && expected === colon) {
      expected = value;
      return ++at > 0;
    }
    if (unit === char.openBrace || unit === char.openBracket) {
      if (expected === key || expected === nextKey) return reports.unexpected("json/key-expected", at);
      return (expected < colon || supplySign(false, true)) && open(at) && ++at > 0;
    }
    if (unit === char.closeBrace || unit === char.closeBracket) return close(unit) && ++at > 0;
    if (isDigit(unit) || unit === char.minus) return number();
    const literal = expected === key || expected === nextKey ? 0 : literalLength(text, at, unit);
    return literal > 0 ? word(literal) : foreign();
  };

  for (;;) {
    at = spaceEnd(text, at);
    if (at >= length) break;
    if (!token(text.charCodeAt(at)) || reports.exhausted()) return false;
  }
  if (expected !== end) return reports.unexpectedEnd();
  return reports.clean();
}

/** Length of `true`, `false` or `null` at an offset, or 0. */
function literalLength(text: Text, at: number, unit: number): number {
  const literal = unit === 116 ? "true" : unit === 102 ? "false" : unit === 110 ? "null" : "";
  if (literal === "" || text.slice(at, at + literal.length) !== literal) return 0;
  const stop = at + literal.length;
  return stop < text.length && isWordPart(text.charCodeAt(stop)) ? 0 : literal.length;
}
