/** Names of the days of the week, Monday first, as they stand beside dates. */
const names: readonly string[] = [
  "monday mon lundi lun lunes понедельник понедельника الاثنين الإثنين الأثنين 星期一 周一 segunda-feira montag senin",
  "tuesday tue tues mardi martes вторник вторника الثلاثاء 星期二 周二 terça-feira dienstag selasa",
  "wednesday wed mercredi miércoles miercoles среда среду среды الأربعاء الاربعاء 星期三 周三 quarta-feira mittwoch rabu",
  "thursday thu thurs jeudi jueves четверг четверга الخميس 星期四 周四 quinta-feira donnerstag kamis",
  "friday fri vendredi viernes пятница пятницу пятницы الجمعة 星期五 周五 sexta-feira freitag jumat",
  "saturday sat samedi sábado sabado суббота субботу субботы السبت 星期六 周六 samstag sonnabend sabtu",
  "sunday sun dimanche domingo воскресенье воскресенья الأحد الاحد 星期日 星期天 周日 周天 sonntag minggu",
];

const weekdays: ReadonlyMap<string, number> = new Map(names.flatMap((line, index) => line.split(" ").map((name) => [name, index] as const)));

/** Number of the day of the week that a word in small letters names, Monday 0, or `undefined`. */
export const weekdayNamed = (word: string): number | undefined => weekdays.get(word);
