/** Words by which a text tells of one child, in the languages of the labelled set; pieces of patterns, without regard to what else a text says. */

/** Words that may begin with a capital letter or not. */
const eitherCase = (list: string): string =>
  list
    .split("|")
    .map((word) => `[${word.slice(0, 1).toUpperCase()}${word.slice(0, 1)}]${word.slice(1)}`)
    .join("|");

/** A child, pupil, victim … in Latin and Cyrillic script. */
export const childNoun = eitherCase(
  "girl|boy|child|pupil|student|schoolgirl|schoolboy|daughter|son|teenager|victim|fille|fillette|garçon|enfant|élève|jeune|victime|niñ[oa]|alumn[oa]|joven|menor|víctima|menin[oa]|девочк\\p{L}|мальчик\\p{L}?|учени[кц]\\p{L}?|школьни[кц]\\p{L}?|реб[её]н\\p{L}+|пострадавш\\p{L}+|anak|siswi?",
);

const words: Readonly<Record<string, string>> = {
  en: "five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen",
  fr: "cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept",
  es: "cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete",
  ru: "пят[ьи]|шест[ьи]|сем[ьи]|восе?м[ьи]|девят[ьи]|десят[ьи]|\\p{L}{2,7}надцат[ьи]",
};

/** A number from 1 to 17 in digits. */
export const age = "(?:[1-9]|1[0-7])";
/** The same, also in words. */
export const anyAge = `(?:${age}(?!\\d)|${Object.values(words).join("|")})`;

/** Words after a number of years that make it an age. */
export const years = "(?:[ -]years?[ -]old|[ -]yr[ -]old| years of age| ans| años| anos| лет| года| год| tahun)";

/** Groups whose name is no name of a person. */
export const group =
  "(?:Children|Girls|Boys|Pupils|Students|Users|Youth|Young|Adolescents|Teenagers|Enfants|Filles|Garçons|Élèves|Jeunes|Niñ[oa]s|Jóvenes|Menores|Дет[ие]|Девочк\\p{L}|Мальчик\\p{L})";

/** Words before a number of years that is a length, not an age. */
export const plan =
  "(?:Plan|Program\\p{L}*|Strat[eé]g\\p{L}+|Estrategia|Project|Projet|Proyecto|Projeto|Period\\p{L}*|Période|Durée|Duración|Phase|Fase|Nation\\p{L}+|Nacional|Action|Acción|Framework|Cadre|Marco|Policy|Polit\\p{L}+|План\\p{L}*|Программ\\p{L}*|Стратеги\\p{L}*|Проект\\p{L}*|Срок\\p{L}*|Период\\p{L}*|Rencana|Kế)";

/** A place of learning. */
export const school = "[Ss]chool|[Aa]cademy|[Cc]ollege|[ÉEée]cole|[Cc]ollège|[Ll]ycée|[Ee]scuela|[Cc]olegio|[Ii]nstituto|школ\\p{L}*|лице\\p{L}+";
/** A class or the place where somebody lives. */
export const gradeOrHome =
  "in grade|in class|lives? in|vit à|habite|en (?:sixième|cinquième|quatrième|troisième|seconde|CM\\d)|vive (?:ahora )?en|cursa|жив[её]т|учится|в \\p{L}+ классе";

/** What says that the next words are a name. */
export const called = "named|called|is called|nommée?s?|s['’]appelle|llamad[oa]|se llama|зовут|по имени";
