/** Names of the months, January first, as they stand in dates; short forms where they are usual. */
const names: readonly string[] = [
  "january jan janvier janv enero ene января январь янв يناير جانفي janeiro januari ianuarie ocak มกราคม januar gennaio",
  "february feb février févr fevrier febrero febr февраля февраль фев فبراير شباط فيفري fevereiro februari februarie şubat กุมภาพันธ์ februar febbraio",
  "march mar mars marzo марта март мар مارس آذار اذار março marco maret martie mart มีนาคม märz",
  "april apr avril avr abril abr апреля апрель апр أبريل ابريل نيسان أفريل افريل aprilie nisan เมษายน aprile",
  "may mai mayo мая май مايو أيار ايار ماي maio mei mayıs พฤษภาคม maggio",
  "june jun juin junio июня июнь июн يونيو حزيران جوان junho juni iunie haziran มิถุนายน giugno",
  "july jul juillet juil julio июля июль июл يوليو تموز جويلية julho juli iulie temmuz กรกฎาคม luglio",
  "august aug août aout agosto ago августа август авг أغسطس اغسطس آب أوت اوت agustus ağustos สิงหาคม",
  "september sep sept septembre septiembre setiembre сентября сентябрь сен сент سبتمبر أيلول ايلول setembro septembrie eylül กันยายน settembre",
  "october oct octobre octubre октября октябрь окт أكتوبر اكتوبر outubro oktober octombrie ekim ตุลาคม ottobre",
  "november nov novembre noviembre ноября ноябрь ноя нояб نوفمبر novembro noiembrie kasım พฤศจิกายน",
  "december dec décembre déc decembre diciembre dic декабря декабрь дек ديسمبر dezembro desember decembrie aralık ธันวาคม dezember dicembre",
];

/** Months of the Arabic countries of the east whose names are two words. */
const twoWords: readonly (readonly [RegExp, string])[] = [
  [/كانون\s+الثاني/g, "يناير"],
  [/كانون\s+ال[أا]ول/g, "ديسمبر"],
  [/تشرين\s+ال[أا]ول/g, "أكتوبر"],
  [/تشرين\s+الثاني/g, "نوفمبر"],
];

/** A text in which each month is named by one word. */
export const monthsAsWords = (text: string): string => twoWords.reduce((one, [name, word]) => one.replace(name, word), text);

const months: ReadonlyMap<string, number> = new Map(names.flatMap((line, index) => line.split(" ").map((name) => [name, index + 1] as const)));

/** Number of the month that a word in small letters names, or `undefined`. */
export const monthNamed = (word: string): number | undefined => months.get(word.replace(/\.$/, ""));

const islamicMonths =
  /muharram|safar|rabi|jumada|rajab|sha['’ʿ]?ban|ramadan|shawwal|dhu|zul|محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو|ذي|мухаррам|сафар|раби|джумада|раджаб|шаабан|рамадан|шавваль|зуль/iu;

/** Whether a text names a month of the Islamic calendar. */
export const namesIslamicMonth = (text: string): boolean => islamicMonths.test(text);
