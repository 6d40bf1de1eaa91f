/** A run of 7 to 17 digits, as telephone numbers are written: a sign or brackets before it, single separators between. Digits are 0 to 9. */
const run = /(?<![A-Za-z\d])\+?\(?\d(?:(?!\. )[ .()/-]{0,2}\d){6,16}(?![\d%])/gu;

const year = "(?:19|20)\\d\\d";
const day = "\\d{1,2}";
/** What is written like a telephone number and is none: days, years, counts in groups of three, round numbers. */
const noTelephone = new RegExp(
  [
    `${day}[./ -]${day}[./ -]${year}`,
    `${year}[./ -]${day}[./ -]${day}`,
    `${year}(?:[ .()/-]{1,2}${year}){1,3}`,
    `${year} ?[/-] ?\\d\\d(?:[ ,.()/-]{1,2}${year} ?[/-] ?\\d\\d)*`,
    "[1-9]\\d?(?:([ .])\\d{3})(?:\\1\\d{3})+",
    "[1-9][\\d ./-]*(?<=[\\d .-])000(?:[ ./-]+[1-9][\\d .-]*000)?",
  ]
    .map((form) => `^\\(?(?:${form})$`)
    .join("|"),
  "u",
);

/** The telephone numbers of a text, with the place where each begins. */
export const telephonesIn = (text: string): readonly { readonly index: number; readonly number: string }[] =>
  [...text.matchAll(run)].flatMap(({ 0: number, index }) => (noTelephone.test(number) ? [] : [{ index, number }]));
