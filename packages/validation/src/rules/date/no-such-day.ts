import { strategy } from "../../examples.js";
import { texts } from "../../messages/date/no-such-day.js";
import { placeRule } from "../../rule.js";
import { type DayInText, daysInText, exists } from "./days-in-text.js";

const note = (text: string) => strategy({ notes: [text] });

/** Whether a day is meant that does not exist. Numbers that are no day in any order, such as those of documents, mean none. */
const isWrong = (day: DayInText): boolean =>
  !exists(day) && day.day >= 1 && (day.month <= 12 ? day.month >= 1 && day.day <= 39 : day.month <= 31 && day.day <= 12);

export const dateNoSuchDay = placeRule("prose", {
  code: "date/no-such-day",
  texts,
  obligation: "should",
  severity: { draft: "advice", complete: "warning" },
  citation: { none: "No calendar has the day; dates are copied and counted on from texts." },
  mark: "D",
  examples: {
    good: ["Adopted on 29 February 2024.", "Document 2019-45-12", "30 participants in April 2021, 31 in May 2021", "1 July 2023"].map((text) => ({
      input: note(text),
    })),
    bad: [
      "Adopted on 31 February 2023.",
      "Launched 2023-13-05 in the capital",
      "Le 30 février 2022",
      "el 31 de abril de 2021",
      "План принят 31 апреля 2021 года",
      "2021年2月30日",
      "اعتمدت في ٣١ أبريل ٢٠٢١",
      "April 31st, 2021",
    ].map((text) => ({ input: note(text), at: ["/notes/0"] })),
  },
  needs: { traits: ["digit", "wide"] },
  check: ({ value }) => (daysInText(value).some(isWrong) ? {} : undefined),
});
