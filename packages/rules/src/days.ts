/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`; `NaN` for anything else, 2026-02-30 included. */
export function dayOf(text: unknown): number {
  if (typeof text !== "string" || text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return dayOfDate(year, month, day);
}

/** Days since 1970-01-01 of a date; `NaN` where there is no such day. */
export function dayOfDate(year: number, month: number, day: number): number {
  const number = daysFromCivil(year, month, day);
  const isDay = month >= 1 && month <= 12 && day >= 1 && (day <= 28 || number < daysFromCivil(month < 12 ? year : year + 1, (month % 12) + 1, 1));
  return isDay ? number : Number.NaN;
}

/** The calendar day `YYYY-MM-DD` of a number of days since 1970-01-01. */
export const textOfDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function digits(text: string, from: number, below: number): number {
  let value = 0;
  for (let index = from; index < below; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Years start in March here, so that the leap day is the last day of its year. */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + dayOfYear - 719_468;
}
