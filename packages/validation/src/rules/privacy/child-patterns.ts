import { asciiDigits } from "../digits.js";
import { traitsOf } from "../text/traits.js";

const name = "\\p{Lu}\\p{Ll}{1,20}(?:[ -]\\p{Lu}\\p{Ll}{1,20}){0,2}";
const childNoun =
  "girl|boy|child|pupil|student|schoolgirl|schoolboy|daughter|son|teenager|victim|fille|fillette|garçon|enfant|élève|victime|niñ[oa]|alumn[oa]|menor|víctima|menin[oa]|девочк\\p{L}|мальчик\\p{L}?|учени[кц]\\p{L}?|школьни[кц]\\p{L}?|реб[её]н\\p{L}+|anak|siswi?";
const years = "(?:[ -]years?[ -]old|[ -]yr[ -]old| years of age| ans| años| anos| лет| года| год| tahun)";
const age = "(?:[1-9]|1[0-7])";

const group = "(?:Children|Girls|Boys|Pupils|Students|Users|Youth|Young|Adolescents|Teenagers|Enfants|Filles|Garçons|Élèves|Niñ[oa]s|Jóvenes|Menores)";

/** Words before a number of years that is a length, not an age. */
const plan =
  "(?:Plan|Program\\p{L}*|Strat[eé]g\\p{L}+|Estrategia|Project|Projet|Proyecto|Projeto|Period\\p{L}*|Période|Durée|Duración|Phase|Fase|Nation\\p{L}+|Nacional|Action|Acción|Framework|Cadre|Marco|Policy|Polit\\p{L}+|План\\p{L}*|Программ\\p{L}*|Стратеги\\p{L}*|Проект\\p{L}*|Срок\\p{L}*|Период\\p{L}*|Rencana|Kế)";

const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?!${group}(?!\\p{L}))${name},? (?:aged|âgée? de|de) ${age}(?!\\d)(?! ?(?:to|and|or|[-–—]|à|et|a|y) ?\\d)(?:,| years| ans| años)`,
    "u",
  ),
  new RegExp(
    `(?<!\\p{L})(?!(?:${group}|${plan})(?!\\p{L}))${name}(?:,? \\(?| ?\\(|, (?:de|of|aged|age|âgée? de|в возрасте) | (?:aged|âgée? de) )${age}${years}(?!\\p{L})`,
    "u",
  ),
  new RegExp(`(?<!\\p{L})(?:${childNoun})(?: named| called| nommée?| llamad[oa]| по имени)? ${name}(?:, | ?\\()(?:aged )?${age}(?:,|\\)|\\.|$)`, "u"),
  new RegExp(
    `(?<!\\d)${age}[ -]year[ -]old(?: (?:${childNoun}))?(?: named| called)? (?!(?:Children|Child|Internet|Girls?|Boys?|Students?|Users?)(?!\\p{L}))${name}(?! (?:${childNoun}|users?|students?))(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `(?<!\\p{L})(?:${childNoun}) ${name},? (?:of|at|from|de|d['’]|du|в|из) [^.;\\n]{0,50}(?:School|Academy|College|école|collège|lycée|escuela|colegio|instituto|школ)`,
    "u",
  ),
  new RegExp(
    `(?:الطفلة?|الطالبة?|التلميذة?|الفتاة|الفتى)\\s+\\p{L}+(?:\\s\\p{L}+)?[،,]?\\s*\\(?(?:(?:و?عمره?ا?|البالغة?)\\s*)?(?:من العمر\\s*)?${age}\\s*(?:عام|سن)`,
    "u",
  ),
  new RegExp(`(?:女孩|男孩|女童|男童|学生|小)\\p{Script=Han}{1,3}[（(，,]\\s*${age}\\s*岁`, "u"),
];

const school = /School|Academy|College|[ÉEée]cole|[Cc]ollège|[Ll]ycée|[Ee]scuela|[Cc]olegio|[Ii]nstituto|школ/;
/** A number from 1 to 17 that stands alone; most texts have none, and no year of a date is one. */
const aloneAge = new RegExp(`(?<![\\d.,/-])${age}(?![\\d/:%]|[.,]\\d)`);

/** Whether a text tells of one child: a name with an age below 18, or a named pupil with the school. Sees only these forms, in a few languages. */
export function tellsOfOneChild(text: string): boolean {
  const { digit, wide } = traitsOf(text);
  const plain = wide ? asciiDigits(text) : text;
  const mayTell = ((digit || wide) && aloneAge.test(plain)) || school.test(plain);
  return mayTell && patterns.some((pattern) => pattern.test(plain));
}
