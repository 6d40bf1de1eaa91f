import type { Parameter } from "@cop-sdk/diagnostics";
import type { Findings, Place } from "../findings.js";
import type { Limits } from "../limits.js";
import type { ReaderCode } from "../messages/index.js";
import type { Nesting } from "./nesting.js";
import type { NumberLoss } from "./numbers.js";
import type { StringFault } from "./strings.js";
import { char, keyName, showCharacter, type Text } from "./text.js";

const limitOf = {
  "limit/depth": "depth",
  "limit/key-length": "keyLength",
  "limit/keys": "keys",
  "limit/nodes": "nodes",
  "limit/string-length": "stringLength",
} as const satisfies Readonly<Record<string, keyof Limits>>;

/** Longest part of a key that a message repeats. */
const shownKey = 60;

/** Turns what the scanner meets into findings. Those that give `boolean` say whether the scan goes on. */
export function startReports(text: Text, nesting: Nesting, limits: Limits, findings: Findings) {
  let clean = true;

  const add = (code: ReaderCode, start: number, end: number, params?: Readonly<Record<string, Parameter>>, related?: () => Place) => {
    if (findings.full() && !code.startsWith("limit/")) return findings.add({ code });
    const place = { pointer: nesting.pointer(), start, end };
    findings.add({ code, place, ...(params ? { params } : {}), ...(related ? { related: related() } : {}) });
  };
  const fault = (code: ReaderCode, start: number, end: number, character?: string): boolean => {
    clean = false;
    add(code, start, end, character === undefined ? undefined : { character });
    return true;
  };
  const openingPlace = (): Place => ({ pointer: nesting.pointer(nesting.depth() - 1), start: nesting.opening(), end: nesting.opening() + 1 });
  const refuse = (): false => {
    clean = false;
    return false;
  };

  return {
    fault,
    /** Whether nothing stands against `JSON.parse`. */
    clean: () => clean,
    /** Whether the text is lost anyway and more faults would not be listed. */
    exhausted: () => !clean && findings.overfull(),
    limit(code: keyof typeof limitOf, start: number, end: number) {
      add(code, start, Math.min(end, start + 1), { limit: limits[limitOf[code]] });
      return refuse();
    },
    unexpected(code: ReaderCode, at: number) {
      add(code, at, at + 1, { found: showCharacter(text, at), ...(code === "json/comma-expected" ? { closing: nesting.inObject() ? "}" : "]" } : {}) });
      return refuse();
    },
    mismatch(at: number) {
      const expected = nesting.inObject() ? "}" : "]";
      add("json/bracket-mismatch", at, at + 1, { found: showCharacter(text, at), expected, openLine: findings.line(nesting.opening()) }, openingPlace);
      return refuse();
    },
    unclosedString(start: number) {
      const { length } = text;
      add("json/unexpected-end", length, length, { line: findings.line(length), bracket: '"', openLine: findings.line(start) }, () => ({
        pointer: nesting.pointer(),
        start,
        end: start + 1,
      }));
      return refuse();
    },
    unexpectedEnd() {
      const { length } = text;
      if (nesting.depth() === 0) add("json/no-value", length, length);
      else {
        const bracket = text.charCodeAt(nesting.opening()) === char.openBrace ? "{" : "[";
        add("json/unexpected-end", length, length, { line: findings.line(length), bracket, openLine: findings.line(nesting.opening()) }, openingPlace);
      }
      return refuse();
    },
    duplicate(firstStart: number, firstEnd: number, start: number, end: number) {
      const member = keyName(text, start, end);
      const shown = member.length > shownKey ? `${member.slice(0, shownKey)}…` : member;
      add("json/duplicate-key", start, end, { member: shown, firstLine: findings.line(firstStart) }, () => ({
        pointer: nesting.pointer(),
        start: firstStart,
        end: firstEnd,
      }));
    },
    number(loss: NonNullable<NumberLoss>, start: number, end: number) {
      add(loss === "range" ? "json/number-range" : "json/number-precision", start, end);
    },
    stringFault(found: StringFault) {
      if (found.code === "json/lone-surrogate") add(found.code, found.start, found.end);
      else fault(found.code, found.start, found.end, found.character);
    },
  };
}
