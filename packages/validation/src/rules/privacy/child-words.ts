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

/** Pupils and teachers, whose name at the beginning of a sentence is no name of a person. */
export const schoolPeople =
  "(?:Teachers?|Enseignant\\p{L}*|Docentes?|Maestr\\p{L}+|Profes\\p{L}+|Élèves?|Elèves?|Alumn\\p{L}+|Estudiantes?|Learners?|Student|Pupil|Учени\\p{L}+|Учител\\p{L}+|Школьни\\p{L}+)";

/** A place of learning. */
export const school = "[Ss]chool|[Aa]cademy|[Cc]ollege|[ÉEée]cole|[Cc]ollège|[Ll]ycée|[Ee]scuela|[Cc]olegio|[Ii]nstituto|школ\\p{L}*|лице\\p{L}+";
/** A class or the place where somebody lives. */
export const gradeOrHome =
  "in grade|in class|lives? in|vit à|habite|en (?:sixième|cinquième|quatrième|troisième|seconde|CM\\d)|vive (?:ahora )?en|cursa|жив[её]т|учится|в \\p{L}+ классе";

/** What says that the next words are a name. */
export const called = "named|called|is called|nommée?s?|s['’]appelle|llamad[oa]|se llama|зовут|по имени";

/** Words behind a grade that show that nobody was named: more pupils, or what the grade is of. */
export const furtherWords =
  "of|for|and|or|in|to|pupils?|students?|learners?|classes|class|exams?|lessons?|curricul\\p{L}+|de|du|des|et|ou|pour|dans|élèves|leçons?|classes|y|o|para|en|del|alumn[oa]s|estudiantes|clases?|и|или|для|на|в|учени\\p{L}+|школьник\\p{L}+|уроки?|классы?";

/** What a person does, behind a name and a year. */
export const acts =
  "said|says|told|was|is|has|had|who|whose|she|he|they|reported|called|wrote|sent|received|showed|asked|shared|met|lost|found|felt|remembers?|described|complained|played|used|posted|saw|got|went|lives?|attends?";

/** Words before the name of a person. */
export const beforePersons =
  "with|by|that|told|asked|named|helped|interviewed|met|avec|par|nommée?|appelée?|rencontré|con|por|llamad[oa]|ayudó a|с|со|от|у|помогли|рассказал\\p{L}?";
