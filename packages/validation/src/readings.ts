export { monthNamed, namesIslamicMonth } from "./rules/date/months.js";
export { type DateReading, type OtherCalendar, otherCalendar, readDate } from "./rules/date/read.js";
export { asciiDigits, plainSigns } from "./rules/digits.js";
export { type NumberReading, readNumber } from "./rules/number/read.js";
export { isPlaceholder } from "./rules/placeholder.js";
