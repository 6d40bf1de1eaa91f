import { instruments } from "@cop-sdk/model";
import { logOf } from "../../examples.js";
import { texts } from "../../messages/reference/revision-unknown.js";
import { type Finding, placeRule } from "../../rule.js";
import { asciiDigits } from "../digits.js";

/** A revised resolution as ITU cites it: number, place and year. */
const cited =
  /(?:resolution|res\.?|résolution|resolución|резолюци\p{L}|القرار|决议)\s*(67|179)\s*[（(]\s*(?:rev\.?|rév\.?|пересм\.?|修订版)?\s*,?\s*([\p{L} ]{3,30})\s*[,，]\s*(\d{4})/giu;

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
    good: ["Resolution 179 (Rev. Bucharest, 2022)", "Resolution 67 (Rev. Dubai, 2014)", "PP Res. 179"].map((text) => ({ input: mandate(text) })),
    bad: ["Resolution 179 (Rev. Bucharest, 2023)", "Résolution 67 (Rév. Dubaï, 2015)"].map((text) => ({
      input: mandate(text),
      at: ["/activities/0/otherMandates/0"],
    })),
  },
  needs: { traits: ["wide"], cues: ["67", "179"] },
  check: ({ value }) => {
    const plain = asciiDigits(value);
    if (!/67|179/.test(plain)) return undefined;
    return [...plain.matchAll(cited)].flatMap(([, number = "", , year = ""]): readonly Finding[] => {
      const years = yearsOf(number);
      return years.includes(year) ? [] : [{ params: { resolution: number, year, nearest: nearestYear(Number(year), years) }, detail: `${number} ${year}` }];
    });
  },
});
