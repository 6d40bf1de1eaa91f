import { acts, anyAge, years } from "./child-words.js";

/**
 * Signs of one child in a text, by class, in six languages: pieces of patterns. No class alone says that a text is about one child; `child-nearby.ts` says which classes
 * together do.
 */

/** Where a word begins, and where it ends. */
export const no = "(?<![\\p{L}\\p{N}])";
export const end = "(?![\\p{L}\\p{N}])";
const list = (words: string): string => words.split(" ").join("|");

/** Initials: `M.K.`, `Т. В.`, `Tamsin O.` is a name with one. */
export const initials = "\\p{Lu}\\.\\s?\\p{Lu}\\.";
/** A name in a script with capital letters, or initials. */
export const namePiece = `(?:${initials}|\\p{Lu}\\p{Ll}{1,20}(?:[ -]\\p{Lu}(?:\\p{Ll}{1,20}|\\.)){0,2})`;

/** A name that only a person has: one that ends with an initial, or nothing but initials. */
export const initialled = `(?:${initials}|\\p{Lu}\\p{Ll}{1,20} \\p{Lu}\\.)`;

/** Somebody's child, brother or sister: one, by whose it is. */
export const kin = [
  `${no}(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|\\p{L}+['’]s) (?:\\p{L}+[ -]){0,2}(?:daughter|son|sister|brother|twin|girl|boy)${end}(?! (?:organi[sz]ation|agenc|compan|project|programme|cit|school|site|law|network|event|et ))`,
  `${no}(?:daughter|son|sister|brother) of${end}`,
  `\\p{L}['’]s (?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|\\d{1,2})-year-old${end}`,
  `${no}(?:[Ss]a|[Ss]on|[Mm]a|[Mm]on) (?:petite? |grande? |jeune )?(?:sœur|frère|fille|fils)${end}|${no}[Ll][ae] (?:petite?|fille|fils) (?:du|de la|des|de|d['’])`,
  `${no}(?:[Ss]u|[Mm]i) (?:herman[oa]|hij[oa])${end}|${no}hij[oa] del?${end}`,
  `${no}(?:[Ее]го|[Её]ё|[Ее]е|[Мм]о[яей]|[Сс]оседск\\p{L}+) (?:\\p{L}+ )?(?:сестр\\p{L}|брат\\p{L}?|доч\\p{L}+|сын\\p{L}{0,3})${end}`,
  "(?:أخته|أخوه|أخوها|أختها|شقيقته|شقيقها|ابنته|ابنتها|ابنه|ابنها|ابنة|ابن) ",
  "(?:[他她]的?|家.{0,6})(?:姐姐|妹妹|哥哥|弟弟|女儿|儿子)",
];

/** Words by which a child is named as one, for a first look. */
export const smallCues = ["little", "young", "petit", "jeune", "pequeñ", "joven", "маленьк", "юн", "الصغير", "小"];

/** A name made small, as children are called. */
export const small = [
  `${no}(?:[Ll]ittle|[Yy]oung) \\p{Lu}\\p{Ll}+`,
  `${no}(?:[Ll]a|[Ll]e|[Dd]u|[Aa]u)? ?(?:petite?|jeune) \\p{Lu}\\p{Ll}+`,
  `${no}(?:pequeñ[oa]|joven) \\p{Lu}\\p{Ll}+`,
  `${no}(?:[Мм]аленьк|[Юю]н)\\p{L}+ \\p{Lu}\\p{Ll}+`,
  "الصغيرة? \\p{L}{2,}",
  "小(?![学组区时型册说程于孩朋队心规])\\p{Script=Han}{1,2}",
];

const ordinalEn = list("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth");
const numberEn = list("one two three four five six seven eight nine ten eleven twelve");
const ordinalFr = list("sixième cinquième quatrième troisième seconde première terminale");
const ordinalEs = list("primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo");
const ordinalRu = list("перв втор треть четвёрт четверт пят шест седьм восьм девят десят одиннадцат");
/** Beginnings of the words for pupils of a grade. */
export const classRu = list("перво второ третье четверо пяти шести семи восьми девяти десяти одиннадцати");
const ordinalAr = list("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي الثاني");

/** Words for grades from the first to the twelfth, for a first look. */
export const firstToTwelfth = [ordinalEn, ordinalFr, ordinalEs].join("|");

/** A class or grade of one pupil, in a script with capital letters. */
export const grade = [
  `[Gg]rade (?:\\d{1,2}[A-F]?|${numberEn})${end}(?![/%-])`,
  `(?:[Ff]orm|[Ss]tandard|[Cc]lass) (?:\\d{1,2}[A-F]?|${numberEn})(?=[,.;)]|$| (?:learner|pupil|student|boy|girl)${end})`,
  `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinalEn})[ -]grade(?:r)?${end}`,
  `\\d{1,2}[A-F]${end}`,
  `(?:CP|CE[12]|CM[12]|\\d{1,2}e(?: [A-F])?|${ordinalFr})${end}`,
  `(?:${ordinalEs})(?: (?:grado|básico|de (?:primaria|secundaria|ESO|básica|bachillerato)))?${end}`,
  `\\d{1,2}\\.?[º°](?: ?[A-F])?${end}`,
  `(?:\\d{1,2}|(?:${ordinalRu})\\p{L}+)(?:-?\\p{L}{1,2})? ?(?:класс\\p{L}*|«\\p{Lu}»)`,
];

/** A year at school; a plan, a project and a report have years too. */
export const yearOfSchool = `[Yy]ear (?:\\d{1,2}[A-F]?|${numberEn})${end}(?![/%-])`;

/** Pupils of a grade by one word: `второклассник`. */
export const pupilOfGradeRu = `(?:${classRu})классни\\p{L}+`;
/** Grades in Arabic and Chinese. */
export const gradeAr = `(?:الصف (?:${ordinalAr})|(?:${ordinalAr}) (?:إعدادي|ابتدائي|ثانوي|متوسط))`;
export const gradeZh = "(?:[一二三四五六七八九]年级(?:[一二三四五六七八九十\\d]{1,2}班)?|[初高][一二三])";

const numbersFr = list("cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
const numbersEs = list("cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete");
const numbersEn = list("five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen");
const agesRu = "(?:пяти|шести|семи|восьми|девяти|десяти|одиннадцати|двенадцати|тринадцати|четырнадцати|пятнадцати|шестнадцати|семнадцати)летн\\p{L}+";

/** An age below 18 that is one child's, in words or digits. */
export const anAge = [
  `${no}(?:${anyAge})${years}${end}`,
  `${no}(?:${numbersEn}|[1-9]|1[0-7])-year-old${end}`,
  `${no}(?:${numbersFr}) ans${end}`,
  `${no}de (?:${numbersEs})${end}`,
  agesRu,
  "(?:ذات|ذو|ابن) (?:ال)?\\p{L}+ (?:سنوات|أعوام|عاماً)|(?:[1-9]|1[0-7]) (?:سنوات|سنة|عاماً|أعوام)",
  "(?<!\\d)(?:[1-9]|1[0-7]|[五六七八九十]|十[一二三四五六七])岁(?!以|至|到|儿童|的儿童)",
];

/** The age before the name, at the beginning of a sentence. */
export const atTheAge = [
  `(?:^|[.!?] )At (?:${numbersEn}|[5-9]|1[0-7]), ${namePiece} (?:${acts}|\\p{Ll}+ed)${end}`,
  `(?:^|[.!?] )(?:À|A) (?:${numbersFr}|[5-9]|1[0-7]) ans, ${namePiece}`,
  `(?:^|[.!?] )A los (?:${numbersEs}|[5-9]|1[0-7]) años,? ${namePiece}`,
  `(?:^|[.!?] )В (?:пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|[5-9]|1[0-7]) лет ${namePiece}`,
  "في (?:الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة|الثانية عشرة|الثالثة عشرة|الرابعة عشرة|الخامسة عشرة|السادسة عشرة|السابعة عشرة) من عمره?ا? كانت? \\p{L}+",
  "(?:^|[。！？])(?:[五六七八九十]|十[一二三四五六七]|[5-9]|1[0-7])岁时，\\p{Script=Han}{2,4}",
];

/** A day of birth of this century behind a name. */
export const bornOn = [
  `${namePiece},? \\((?:b\\.|born|DOB:?|d\\.o\\.b\\.:?|née? (?:le|en)|nacid[oa] (?:el|en)|nac\\.|род\\.|рожд\\.|geb\\.) ?(?:on )?[^)]{0,20}20[012]\\d`,
  "\\p{L}{2,} \\(?(?:مواليد|من مواليد) [^).]{0,20}20[012]\\d",
  "\\p{Script=Han}{2,4}[（(]20[012]\\d年\\d{1,2}月(?:\\d{1,2}日)?(?:出生|生(?![效产活成态]))",
];

/** A number of a register; years are none. */
const registered = "(?!(?:19|20)\\d\\d(?:-(?:19|20)?\\d\\d)?(?!\\d|-\\d))[\\d-]{4,}";
/** Name or number by which a child is kept in a register. */
export const inRegister = [
  `${no}(?:[Pp]upil|[Ss]tudent|[Ll]earner) (?:ID|[Nn]o\\.?|[Nn]umber)[ :#]{1,3}${registered}`,
  `${no}[Bb]irth certificate (?:no\\.?|number|#) ?${registered}`,
  `${no}(?:[Mm]atricule (?:d['’])?(?:de l['’])?élève|[Aa]cte de naissance)(?: n°)? ?:? ?${registered}`,
  `${no}(?:[Cc]ódigo de alumn[oa]|[Mm]atrícula|[Pp]artida de nacimiento|[Aa]cta de nacimiento)(?: n\\.?º)? ?:? ?${registered}`,
  `${no}(?:[Лл]ичный номер ученик\\p{L}|[Сс]видетельств\\p{L} о рождении)(?: №)? ?:? ?${registered}`,
  `(?:رقم (?:ال)?(?:طالب|تلميذ)ة?|شهادة (?:ال)?ميلاد)[^\\d.\\n]{0,25}${registered}`,
  `(?:学号|学籍号|出生证明(?:编号|号)?)[：: ]?${registered}`,
];

/** What bodies have on such a service. */
const ofBodies = "page|channel|campaign|official|chaîne|campagne|canal|página|campaña|страниц|канал|кампани";
/** An account of somebody on a service for talking to others. */
export const account = [
  `(?:[Hh]is|[Hh]er|[Tt]heir|[Ss]on|[Ss]a|[Ss]u|[Ее]го|[Её]ё|[Ее]е)${end}(?! (?:Excellency|Majesty|Highness|Ministry|Government))(?:(?!${ofBodies})[^.\\n]){0,30}?(?:Snapchat|Instagram|TikTok|Discord|Telegram|Roblox|Facebook|WeChat|VK|Телеграм\\p{L}*|ВКонтакте|Вайбер\\p{L}*)(?:(?!${ofBodies})[^.\\n]){0,14}?[A-Za-z][A-Za-z.]*[\\d_][\\w.]*`,
  "(?:حسابه?ا?|معرفه?ا?) (?:على|في) [^.\\n]{2,16}? [A-Za-z][\\w.]*[\\d_][\\w.]*",
  "[他她]的(?:微信|QQ|抖音|快手|微博)(?:号|账号|帐号)?是?[：:]?[A-Za-z\\d][\\w.]{3,}",
];

/** A house with its number where somebody lives. */
export const livesAt = [
  `\\d{1,4} (?:\\p{Lu}\\p{Ll}+ ){1,2}(?:Lane|Street|Road|Avenue|Close|Drive)${end}[^.\\n]{0,80}?${no}(?:lives|lived|stay(?:s|ed)|(?:is|was) (?:living|staying))${end}`,
  `${no}(?:lives|lived|stay(?:s|ed)|(?:is|was) (?:living|staying)) (?:at|in) \\d{1,4} (?:\\p{Lu}\\p{Ll}+ ){1,2}(?:Lane|Street|Road|Avenue|Close|Drive)${end}`,
  `\\d{1,4},? (?:bis )?(?:rue|avenue|chemin|allée|impasse) [^.\\n]{0,80}?${no}(?:vit|habite)${end}|${no}(?:vit|habite) (?:au )?\\d{1,4},? (?:rue|avenue|chemin|allée|impasse)${end}`,
  `(?:calle|avenida|carrera|jirón) \\p{Lu}[^.\\n]{0,25}? \\d{1,4}[^.\\n]{0,80}?${no}vive${end}|${no}vive en (?:la )?(?:calle|avenida|carrera|jirón) \\p{Lu}[^.\\n]{0,25}? \\d{1,4}`,
  `(?:улиц\\p{L}|ул\\.|переул\\p{L}+|проспект\\p{L}?)[^.\\n]{0,25}?\\d{1,4}[^.\\n]{0,80}?живёт|(?:улиц\\p{L}|ул\\.|переул\\p{L}+|проспект\\p{L}?)[^.\\n]{0,25}?\\d{1,4}[^.\\n]{0,80}?живет|жив[её]т (?:на|по) [^.\\n]{0,30}?(?:улиц|ул\\.)[^.\\n]{0,20}?\\d`,
  "شارع [^،.\\n]{2,25} \\d{1,4}[^.\\n]{0,60}?(?:يعيش|تعيش|يسكن|تسكن)",
  "\\p{Script=Han}{1,6}[路街巷]\\d{1,4}号[^。\\n]{0,30}(?:住|居住)",
];

/** A line of a list of cases: sex, age, place. */
export const caseLine = [
  `(?:[:;,–-]|^) ?(?:F|M|G|B|[Ff]emale|[Mm]ale|[Gg]irl|[Bb]oy), ?(?:[1-9]|1[0-7])(?:,| ?(?:y|yrs?|years|ans|años|a)\\.?,) \\p{Lu}`,
  `(?:[:;,–-]|^) ?(?:F|M|[Ff]ille|[Gg]arçon|[Nn]iñ[oa]), ?(?:[1-9]|1[0-7]) (?:ans|años), \\p{L}`,
  "(?:[:;,–-]|^) ?(?:ж\\.|м\\.|дев\\.|мал\\.), ?(?:[1-9]|1[0-7]) (?:л\\.|лет|года?), \\p{L}",
  "(?:أنثى|ذكر|بنت|ولد)، ?(?:[1-9]|1[0-7]) (?:سنوات|سنة|عاماً)، \\p{L}",
  "(?:^|[：:；])(?:女|男)，(?:[1-9]|1[0-7])岁，\\p{Script=Han}",
];
