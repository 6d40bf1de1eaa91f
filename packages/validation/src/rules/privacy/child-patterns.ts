import { asciiDigits } from "../digits.js";
import { isWide } from "../text/traits.js";
import { age, anyAge, called, childNoun, gradeOrHome, group, plan, school, years } from "./child-words.js";
import { arabicPatterns, chinesePatterns } from "./child-words-uncased.js";

const name = "\\p{Lu}\\p{Ll}{1,20}(?:[ -]\\p{Lu}\\p{Ll}{1,20}){0,2}";
const no = "(?<!\\p{L})";
const end = "(?!\\p{L})";
/** Up to so many characters of the same sentence. */
const within = (most: number) => `[^.;!?\\n]{0,${most}}?`;

/** Forms with an age. */
const aged: readonly string[] = [
  // A name with an age right behind it.
  `${no}(?!${group}${end})${name},? (?:aged|âgée? de|de) ${age}(?!\\d)(?! ?(?:to|and|or|[-–—]|à|et|a|y) ?\\d)(?:,| years| ans| años)`,
  `${no}(?!(?:${group}|${plan})${end})${name}(?:,? \\(?| ?\\(|, (?:de|of|aged|age|âgée? de|в возрасте) | (?:aged|âgée? de) )${age}${years}${end}`,
  `${no}(?!${group}${end})${name} \\((?:aged|age|âgée? de|edad) ${age}\\)`,
  `${no}(?!${group}${end})${name}, ${age}, (?:from|of|who|from|in|de|qui|que|из)${end}`,
  `${no}(?!${group}${end})${name} (?:is|was|a|avait|tiene|tenía) ${anyAge}${years}${end}`,
  // The age first.
  `(?<!\\d)${age}[ -]year[ -]old(?: (?:${childNoun}))?(?: (?:${called}))? (?!(?:Children|Child|Internet|Girls?|Boys?|Students?|Users?)${end})${name}(?! (?:${childNoun}|users?|students?))${end}`,
  `(?:${no}\\p{L}{3,9}|(?<!\\d)${age}-)летн(?:яя|ий|юю|его|ей|ему) ${name}`,
  `${no}(?:${childNoun}) (?:of|de) ${age}(?:${years})?, ${name}`,
  `${no}(?:${childNoun}) \\p{L}{4,14} лет, ${name}`,
  `${no}(?:Âgée? de|Con|Aged) ${anyAge}${years}?,? ${name} (?:vit|vive|lives|habite)${end}`,
  `${no}${name}, (?:a|an|une?|un[ao]?) (?:${childNoun}) (?:of|de) ${age}${years}?`,
  // A child who is named, with an age.
  `${no}(?:${childNoun})(?: (?:${called}))?[,:]? ${name}(?:, | ?\\()(?:aged )?${age}(?:,|\\)|\\.|$)`,
  `${no}(?:${called}) ${name}${end}${within(30)}${no}(?:${anyAge}${years}|turned ${age}|в возрасте|${anyAge} лет)`,
  // In the words of a child, or of a form.
  `${no}(?:[Mm]y name is|[Jj]e m['’]appelle|[Mm]e llamo|[Мм]еня зовут) ${name}${end}${within(30)}${anyAge}`,
  `${no}(?:[Nn]ame|[Nn]om|[Nn]ombre|[Ии]мя) ?: ?${name}.{0,30}(?:[Aa]ge|[Ââ]ge|[Ee]dad|[Вв]озраст) ?: ?${age}(?!\\d)`,
  `${no}(?:[Aa]ge|[Ââ]ge|[Ee]dad|[Вв]озраст) ?: ?${age}(?!\\d).{0,30}(?:[Nn]ame|[Nn]om|[Nn]ombre|[Ии]мя) ?: ?${name}`,
  // An age in one sentence, the name in the next; a day of birth.
  `${no}(?:(?:He|She) was|(?:Il|Elle) avait|[Tt]enía|(?:Ему|Ей) было) ${anyAge}${within(20)}\\. ${name} `,
  `${no}(?:[Bb]orn on|[Nn]ée? le|[Nn]acid[oa] el|[Рр]одивш\\p{L}+) ${within(20)}20\\d\\d${within(8)}(?:,|года) ${name}`,
];

/** Forms with a school, a class or a home. */
const placed: readonly string[] = [
  `${no}(?:${childNoun})[,:]? ${name},? ${within(40)}(?:${gradeOrHome}|(?:${school})${end})`,
  `${no}(?:${childNoun}) (?:of|at|from|de|del|du|из) ${within(50)}(?:${school})${end}${within(25)}, ${name}`,
];

const compiled = (sources: readonly string[]): readonly RegExp[] => sources.map((source) => new RegExp(source, "u"));

const cased = { aged: compiled(aged), placed: compiled(placed) };
const uncased: readonly (readonly [script: RegExp, patterns: readonly RegExp[]])[] = [
  [/\p{Script=Arabic}/u, compiled(arabicPatterns)],
  [/\p{Script=Han}/u, compiled(chinesePatterns)],
];

/** A number from 1 to 17 that stands alone; most texts have none, and no year of a date is one. */
const aloneAge = new RegExp(`(?<![\\d.,/-])${age}(?![\\d/:%]|[.,]\\d)`);
const ageInWords = /teen|years? old| ans(?!\p{L})| años| лет|летн|岁|عمر/iu;
const schoolOrHome =
  /school|academy|college|cole|collège|lycée|escuela|colegio|instituto|школ|лице|in grade|in class|lives? in|vit à|habite|sixième|cinquième|quatrième|troisième|seconde|en cm|vive |cursa|жив[её]т|учится|класс|مدرسة|الصف|ثانوية|小学|中学|学校|就读|在读/i;

/** A piece that a text about one child has when it has no digit of ASCII. */
export const childPiece = new RegExp(`${schoolOrHome.source}|teen|years? old| ans(?!\\w)| años| лет|летн|岁|عمر|[٠-٩۰-۹०-९０-９]`);

/** Whether a text tells of one child: a name with an age below 18, a school, a class or a home. Sees only forms of a few languages. */
export function tellsOfOneChild(text: string): boolean {
  const plain = isWide(text) ? asciiDigits(text) : text;
  const hasAge = aloneAge.test(plain) || ageInWords.test(plain);
  const hasPlace = schoolOrHome.test(plain);
  if (!hasAge && !hasPlace) return false;
  const matches = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(plain));
  return (
    (hasAge && matches(cased.aged)) || (hasPlace && matches(cased.placed)) || uncased.some(([script, patterns]) => script.test(plain) && matches(patterns))
  );
}
