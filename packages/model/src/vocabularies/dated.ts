import { type CalendarDate, type Day, firstDay, isCalendarDate, lastDay } from "../values/calendar-date.js";

/**
 * Answers a question about a date of any precision: the answer of its first and of its last day when they agree, else `otherwise`.
 * A text that is no calendar date also gives `otherwise`: a lookup never guesses and never throws on data.
 */
export function onEveryDayOf<Answer>(date: CalendarDate, answer: (day: Day) => Answer, otherwise: Answer): Answer {
  if (!isCalendarDate(date)) return otherwise;
  const onFirst = answer(firstDay(date));
  return JSON.stringify(onFirst) === JSON.stringify(answer(lastDay(date))) ? onFirst : otherwise;
}
