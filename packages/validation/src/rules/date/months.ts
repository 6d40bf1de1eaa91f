/** Names of the months, January first, as they stand in dates; short forms where they are usual. */
const names: readonly string[] = [
  "january jan janvier janv enero ene января январь янв يناير janeiro januari ianuarie ocak มกราคม januar gennaio",
  "february feb février févr fevrier febrero febr февраля февраль фев فبراير fevereiro februari februarie şubat กุมภาพันธ์ februar febbraio",
  "march mar mars marzo марта март мар مارس março marco maret martie mart มีนาคม märz",
  "april apr avril avr abril abr апреля апрель апр أبريل ابريل aprilie nisan เมษายน aprile",
  "may mai mayo мая май مايو maio mei mayıs พฤษภาคม maggio",
  "june jun juin junio июня июнь июн يونيو junho juni iunie haziran มิถุนายน giugno",
  "july jul juillet juil julio июля июль июл يوليو julho juli iulie temmuz กรกฎาคม luglio",
  "august aug août aout agosto ago августа август авг أغسطس اغسطس agustus ağustos สิงหาคม",
  "september sep sept septembre septiembre setiembre сентября сентябрь сен сент سبتمبر setembro septembrie eylül กันยายน settembre",
  "october oct octobre octubre октября октябрь окт أكتوبر اكتوبر outubro oktober octombrie ekim ตุลาคม ottobre",
  "november nov novembre noviembre ноября ноябрь ноя нояб نوفمبر novembro noiembrie kasım พฤศจิกายน",
  "december dec décembre déc decembre diciembre dic декабря декабрь дек ديسمبر dezembro desember decembrie aralık ธันวาคม dezember dicembre",
];

const months: ReadonlyMap<string, number> = new Map(names.flatMap((line, index) => line.split(" ").map((name) => [name, index + 1] as const)));

/** Number of the month that a word in small letters names, or `undefined`. */
export const monthNamed = (word: string): number | undefined => months.get(word.replace(/\.$/, ""));

const islamicMonths =
  /muharram|safar|rabi|jumada|rajab|sha['’ʿ]?ban|ramadan|shawwal|dhu|zul|محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو|ذي|мухаррам|сафар|раби|джумада|раджаб|шаабан|рамадан|шавваль|зуль/iu;

/** Whether a text names a month of the Islamic calendar. */
export const namesIslamicMonth = (text: string): boolean => islamicMonths.test(text);
