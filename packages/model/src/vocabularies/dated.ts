import { type CalendarDate, type Day, firstDay, isCalendarDate, lastDay } from "../values/calendar-date.js";
import type { Mark } from "../values/mark.js";

interface Marked {
  readonly mark?: Mark;
}

/**
 * Answers a question about a date of any precision from its first and its last day: when both say the same, the answer of the two that is less sure,
 * else `otherwise`. A text that is no calendar date also gives `otherwise`: a lookup never guesses and never throws on data.
 *
 * @param says - what an answer says, its confidence and notes aside
 */
export function onEveryDayOf<Answer extends Marked>(
  date: CalendarDate,
  answer: (day: Day) => Answer,
  says: (answer: Answer) => string,
  otherwise: Answer,
): Answer {
  if (!isCalendarDate(date)) return otherwise;
  const onFirst = answer(firstDay(date));
  const onLast = answer(lastDay(date));
  if (says(onFirst) !== says(onLast)) return otherwise;
  return onFirst.mark === "S" ? onLast : onFirst;
}
