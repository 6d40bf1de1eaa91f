import { strategy } from "../../examples.js";
import { texts } from "../../messages/text/mojibake.js";
import { placeRule } from "../../rule.js";

/** UTF-8 that was read as Latin-1 or windows-1252. */
const utf8 =
  /Ã[\u0080-\u00BF]|Ã[ƒ‚„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œž]|â€[\u0080-\u00BF™œžšŸ¦“”˜]|(?:[ÐÑ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}|(?:[ØÙ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}/;
/** A one-byte encoding of Arabic or Cyrillic that was read as Latin-1: four letters with marks in a row are no word of any language. */
const oneByte = /[\u00C0-\u00FF]{4,}/;

function encodingsOf(text: string): readonly string[] | undefined {
  if (utf8.test(text)) return ["UTF-8"];
  if (oneByte.test(text)) return ["windows-1251", "windows-1256"];
  return text.includes("\uFFFD") ? [] : undefined;
}

export const textMojibake = placeRule(["prose", "printed"], {
  code: "text/mojibake",
  aliases: ["encoding/mojibake"],
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Seen on real pages: windows-1256 and UTF-8 read as Latin-1." },
  mark: "S",
  examples: {
    good: [{ input: strategy({ title: { es: "Prevención", fr: "Évaluation à l’école", pt: "não" } }) }],
    bad: [
      { input: strategy({ title: { es: "PrevenciÃ³n" } }), at: ["/title/es"] },
      { input: strategy({ notes: ["ÚÑÈí", "Ð—Ð°Ñ‰Ð¸Ñ‚Ð°", "Child\uFFFDs rights"] }), at: ["/notes/0", "/notes/1", "/notes/2"] },
    ],
  },
  needs: { traits: ["wide"] },
  check: ({ value }) => {
    const encodings = encodingsOf(value);
    return encodings && { params: { encodings: encodings.length > 0 ? encodings : { term: "term/not-known" } } };
  },
});
