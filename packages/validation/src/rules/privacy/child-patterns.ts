import { firstCueBit, textScan } from "../../run/text-scan.js";
import { asciiDigits } from "../digits.js";
import { isWide } from "../text/traits.js";
import { nearbyForms } from "./child-nearby.js";
import { age, anyAge, called, childNoun, gradeOrHome, group, school, years } from "./child-words.js";
import { arabicPatterns, chinesePatterns } from "./child-words-uncased.js";
import { withoutOtherNames } from "./other-names.js";

const name = "\\p{Lu}\\p{Ll}{1,20}(?:[ -]\\p{Lu}\\p{Ll}{1,20}){0,2}";
const no = "(?<!\\p{L})";
const end = "(?!\\p{L})";
/** Up to so many characters of the same sentence. */
const within = (most: number) => `[^.;!?\\n]{0,${most}}?`;

/** Forms with an age. */
const aged: readonly string[] = [
  // A name with an age right behind it.
  `${no}(?!${group}${end})${name},? (?:aged|âgée? de|de) ${age}(?!\\d)(?! ?(?:to|and|or|[-–—]|à|et|a|y) ?\\d)(?:,(?!\\d)| years| ans| años)`,
  `${no}(?!${group}${end})${name}(?:,? \\(?| ?\\(|, (?:de|of|aged|age|âgée? de|в возрасте) | (?:aged|âgée? de) )${age}${years}${end}`,
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

/** A number from 1 to 17 that stands alone; most texts have none, and no year of a date is one. */
const aloneAge = new RegExp(`(?<![\\d.,/-])${age}(?![\\d/:%]|[.,]\\d)`);
/** Patterns with cues of which one stands in every text that they match, and a test that is quicker than they are and that every such text passes. */
interface Form {
  readonly cues: readonly string[];
  readonly patterns: readonly RegExp[];
  readonly only?: RegExp;
  /** Whether no pattern matches without something like a name. */
  readonly byName?: boolean;
  /** Whether the patterns look for no name, but for a number, an account, a house. */
  readonly nameless?: boolean;
}

const ageWords =
  "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen turned ans años cinq sept huit neuf dix onze douze treize quatorze quinze seize cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete лет летн тринадц четырнадц пятнадц шестнадц семнадц двенадц одиннадц десят девят восьм восем сем шест пят".split(
    " ",
  );
const placeCues =
  "school|academy|college|école|ecole|collège|lycée|escuela|colegio|instituto|школ|лице|in grade|in class|live in|lives in|vit à|habite|sixième|cinquième|quatrième|troisième|seconde|en cm|vive|cursa|живет|живёт|учится|класс".split(
    "|",
  );
const agedPatterns = compiled(aged);

const forms: readonly Form[] = [
  ...nearbyForms,
  { cues: [..."123456789"], patterns: agedPatterns, only: aloneAge },
  { cues: ageWords, patterns: agedPatterns },
  { cues: placeCues, patterns: compiled(placed), byName: true },
  { cues: ["عام", "سن", "من العمر", "مدرسة", "الصف", "ثانوية", "عمر", "ولد", "طفل"], patterns: compiled(arabicPatterns) },
  { cues: ["岁", "小学", "中学", "学校", "就读", "在读", "年龄", "日出生"], patterns: compiled(chinesePatterns) },
];

/** Pieces, one of which stands in every text about one child; digits of other scripts are cues too. */
export const childCues: readonly string[] = [
  ...forms.flatMap(({ cues, byName }) => (byName ? [] : cues)),
  ..."٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９",
];
/** Those that count only beside something like a name. */
export const childCuesByName: readonly string[] = forms.flatMap(({ cues, byName }) => (byName ? cues : []));

/** Fewer characters cannot hold a name and an age. */
const shortest = 6;

const scan = textScan(
  forms.map(({ cues }) => cues),
  forms.reduce((bits, { byName }, index) => (byName ? bits | (firstCueBit << index) : bits), 0),
);

/**
 * Whether a text tells of one child: a name with an age below 18, a school, a class or a home; or signs near each other, as a register, an account, a house, somebody's
 * brother or sister with an age. Sees only forms of a few languages.
 */
export function tellsOfOneChild(text: string): boolean {
  if (text.length < shortest) return false;
  const plain = isWide(text) ? asciiDigits(text) : text;
  const has = scan(plain);
  let names: string | undefined;
  return forms.some(({ nameless, only, patterns }, index) => {
    if ((has & (firstCueBit << index)) === 0 || (only && !only.test(plain))) return false;
    return patterns.some((pattern) => {
      if (!pattern.test(plain)) return false;
      names ??= withoutOtherNames(plain);
      return nameless === true || pattern.test(names);
    });
  });
}
