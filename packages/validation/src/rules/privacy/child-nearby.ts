import {
  account,
  anAge,
  atTheAge,
  bornOn,
  caseLine,
  classRu,
  end,
  firstToTwelfth,
  grade,
  gradeAr,
  gradeZh,
  initialled,
  inRegister,
  kin,
  livesAt,
  namePiece,
  no,
  pupilOfGradeRu,
  small,
  smallCues,
  yearOfSchool,
} from "./child-signs.js";
import { acts, beforePersons, furtherWords, group, schoolPeople } from "./child-words.js";

/** Up to so many characters of the same sentence. */
const near = (most: number) => `[^.;!?\\n。！？؛]{0,${most}}?`;
const any = (pieces: readonly string[]): string => `(?:${pieces.join("|")})`;

/** Words between a name and a class: `, now in`, ` from`, ` (`. */
const between =
  "(?:,? ?\\(|,? (?:(?:now |today |currently |still )?(?:from|of|in)|(?:aujourd['’]hui |encore )?(?:en|de la|de)|(?:hoy |ahora )?(?:en|de|del)|(?:сейчас |теперь )?(?:из|в|во)|an?|élève (?:de|en)|alumn[oa] de|учени[кц]\\p{L} ) |, )(?:the )?";

/** Signs that tell of one child together, with cues of which one stands in every text that has them. */
interface Nearby {
  readonly cues: string;
  readonly sources: readonly string[];
  /** What such texts have besides: quicker to look for than the signs. */
  readonly only?: RegExp;
  /** Whether the signs hold no name of a person. */
  readonly nameless?: boolean;
}

/** Words with a capital letter before a grade that are no name of a person. */
const noPerson = `(?:${group}|${schoolPeople})${end}`;
/** Behind a grade: the apposition ends and the sentence goes on, not with more pupils of it, or with what it is the grade of. */
const closed = `[,)»]{1,2} (?!(?:${furtherWords})${end})(?=\\p{Ll})`;
/** Behind a grade: one pupil of it. */
const onePupil = ` (?:student|pupil|learner|girl|boy|élève|alumn[oa]|niñ[oa]|учени[кц]а?|школьни[кц]а?)${end}`;
/** A name and a grade: a name with initials, or one of which the sentence tells more. */
const nameAndGrade = [
  `${no}${initialled}${between}${any([...grade, yearOfSchool])}`,
  `${no}(?!${noPerson})${namePiece}${between}${any(grade)}(?:${closed}|${onePupil})`,
  `${no}(?!${noPerson})${namePiece} (?:from|из) (?:the )?${any(grade)} (?!(?:${furtherWords})${end})(?=\\p{Ll})`,
  `${no}(?!${noPerson})${namePiece}${between}${yearOfSchool}[,)]{1,2} (?:${acts})${end}`,
  `${no}(?:${beforePersons}) ${namePiece}${between}${any(grade)}\\)?[.;!?]`,
];
/** What a text with a grade in digits has; most texts with digits have none. */
const gradeInDigits =
  /(?:[Gg]rade|[Yy]ear|[Ff]orm|[Ss]tandard|[Cc]lass) \d{1,2}(?!\d)|(?<!\d)\d{1,2}(?:(?:st|nd|rd|th)[ -]grade|[A-F]|e|\.?[º°]|(?:-?\p{L}{1,2})? ?(?:класс|«))/u;
const anyGrade = new RegExp(any([...grade, yearOfSchool]), "u");
const ageOrGrade = any([...anAge, ...grade, yearOfSchool, gradeAr, gradeZh]);

const together: readonly Nearby[] = [
  {
    cues: "pupil id|pupil n|student id|student n|learner id|learner n|birth certificate|matric|matríc|acte de naissance|código de alumn|partida de nacimiento|acta de nacimiento|личный номер|свидетельств|رقم|شهادة|学号|学籍号|出生证明",
    sources: inRegister,
    nameless: true,
  },
  { cues: "b.|born|dob|d.o.b|né|nacid|nac.|род.|рожд|geb|مواليد|生|出生", sources: bornOn },
  {
    cues: "snapchat|instagram|tiktok|discord|telegram|roblox|facebook|wechat|vk|телеграм|вконтакте|вайбер|حساب|معرف|微信|qq|抖音|快手|微博",
    sources: account,
    nameless: true,
  },
  { cues: "live|living|stay|vit|habite|vive|живет|живёт|يعيش|تعيش|يسكن|تسكن|住", sources: livesAt, nameless: true },
  { cues: "f,|m,|g,|b,|female|male|girl|boy|fille|garçon|niñ|ж.|м.|дев.|мал.|أنثى|ذكر|بنت|ولد|女|男", sources: caseLine, nameless: true },
  { cues: "at|à|a los|в|من عمر|岁时", sources: atTheAge },
  {
    cues: "daughter|son|sister|brother|twin|year old|sœur|frère|fille|fils|petit|herman|hij|сестр|брат|доч|сын|أخت|أخو|شقيق|ابن|姐姐|妹妹|哥哥|弟弟|女儿|儿子",
    sources: [`${any(kin)}${near(45)}${ageOrGrade}`, `${any(anAge)}${near(12)}(?:дочк\\p{L}+|доч\\p{L}+|сын\\p{L}{0,3}|女儿|儿子)`],
  },
  { cues: smallCues.join("|"), sources: [`${any(small)},?${near(30)}${ageOrGrade}`] },
  { cues: "1|2|3|4|5|6|7|8|9", sources: nameAndGrade, only: gradeInDigits },
  {
    cues: `grade|year|form|standard|class|${firstToTwelfth}|cp|ce|cm|класс|перв|втор|треть|четв|пят|шест|седьм|восьм|девят|десят|одиннадцат`,
    sources: nameAndGrade,
    only: anyGrade,
  },
  { cues: classRu.replaceAll("|", "класс|"), sources: [`${pupilOfGradeRu} \\p{Lu}\\p{Ll}+`] },
  {
    cues: "الصف|إعدادي|ابتدائي|ثانوي|متوسط",
    sources: [
      `(?<!\\p{L})(?!(?:و?ال)?(?:طلاب|تلاميذ|أطفال|طالبات|تلميذات|معلم|دروس|معلمات|فتيات|أولاد))\\p{L}{3,}،? (?:وه[يو] الآن )?(?:من|في) ${gradeAr} `,
      `\\p{L}\\. ?\\p{L}\\.،? (?:تلميذة?|طالبة?|من) ?${gradeAr}`,
    ],
  },
  {
    cues: "年级|初|高|一|二|三|四|五|六|七|八|九",
    sources: [
      `${gradeZh}(?:的(?!学生|孩子|儿童|课)\\p{Script=Han}{2,3}[把被和说在自对]|(?:学生|同学)(?:[A-Z]\\.?[A-Z]?\\.?|\\p{Script=Han}{2,3}[把被和说在自对]))`,
      `\\p{Script=Han}{2,4}(?:现在)?读${gradeZh}`,
    ],
  },
];

/** Patterns of signs near each other, each list with the cues of which one stands in every text that it matches. */
export const nearbyForms = together.map(({ cues, nameless, sources, only }) => ({
  cues: cues.split("|"),
  patterns: sources.map((source) => new RegExp(source, "u")),
  ...(only ? { only } : {}),
  ...(nameless ? { nameless } : {}),
}));
