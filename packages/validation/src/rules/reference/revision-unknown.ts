import { instruments } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/reference/revision-unknown.js";
import { type Finding, placeRule } from "../../rule.js";
import { asciiDigits } from "../digits.js";

/** A resolution with its revision between brackets, as ITU cites it in its languages. */
const cited =
  /(?:(?:resolution|res\.?|résolution|rés\.?|resolución|резолюци\p{L}{1,3}|القرار|决议)\s*(?:no\.?|n[°º]|№|رقم)?\s*(67|179)|第\s*(67|179)\s*号决议)\s*[（(]([^()（）\n]{4,60})[)）]/giu;
/** What stands between the brackets: `Rev. Dubai, 2014`, or `2014年，迪拜，修订版`. */
const revised =
  /^\s*(?:(?:(?:rev|rév|пересм|修订版|المراج)[\p{L}\p{M}]*\.?[\s,，،]*)?[\p{L}\p{M}'’ -]{2,30}[,，،]?\s*(\d{4})\s*(?:г\.?|年)?|(\d{4})\s*年\s*[,，、]\s*\p{L}{2,20}(?:\s*[,，、]\s*修订版)?)\s*$/iu;

const resolutions: Readonly<Record<string, string>> = { "67": "res67-", "179": "pp179-" };

/** Years in which a revision of the resolution was adopted. */
const yearsOf = (number: string): readonly string[] =>
  Object.keys(instruments)
    .filter((id) => id.startsWith(resolutions[number] ?? " "))
    .map((id) => id.slice(-4));

const nearestYear = (year: number, years: readonly string[]): string =>
  [...years].sort((a, b) => Math.abs(Number(a) - year) - Math.abs(Number(b) - year))[0] ?? "";

const mandate = (text: string) => logOf({ otherMandates: [text] });

export const referenceRevisionUnknown = placeRule(["prose", "printed"], {
  code: "reference/revision-unknown",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "RP-007" },
  mark: "S",
  examples: {
    good: [
      "Resolution 179 (Rev. Bucharest, 2022)",
      "Resolution 67 (Rev. Dubai, 2014)",
      "PP Res. 179",
      "القرار 67 (المراجَع في دبي، 2014)",
      "第67号决议（2014年，迪拜，修订版）",
      "Resolution 67 (see the report of 2015 for more)",
      "Resolution 67 (2015)",
    ].map((text) => ({ input: mandate(text) })),
    bad: [
      "Resolution 179 (Rev. Bucharest, 2023)",
      "Résolution 67 (Rév. Dubaï, 2015)",
      "Res. 67 (Dubai 2015)",
      "la Resolución 67 (Rev. Dubái, 2015)",
      "в Резолюции № 67 (Пересм. Дубай, 2015 г.)",
      "القرار ٦٧ (المراجَع في دبي، ٢٠١٥)",
      "第67号决议（2015年，迪拜，修订版）",
      "决议67（修订版，迪拜，2015）",
    ].map((text) => ({
      input: mandate(text),
      at: ["/activities/0/otherMandates/0"],
    })),
  },
  needs: { traits: ["wide"], cues: ["67", "179"] },
  check: ({ value }) => {
    const plain = asciiDigits(value);
    if (!/67|179/.test(plain)) return undefined;
    return [...plain.matchAll(cited)].flatMap(([, before, after, inside = ""]): readonly Finding[] => {
      const number = before ?? after ?? "";
      const [, last, first] = revised.exec(inside) ?? [];
      const year = last ?? first;
      const years = yearsOf(number);
      if (year === undefined || years.includes(year)) return [];
      return [{ params: { resolution: number, year, nearest: nearestYear(Number(year), years) }, detail: `${number} ${year}` }];
    });
  },
});
