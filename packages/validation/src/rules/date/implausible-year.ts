import { isCalendarDate } from "@cop-sdk/model";
import { logOf, strategy } from "../../examples.js";
import { texts } from "../../messages/date/implausible-year.js";
import { rawRule } from "../../rule.js";
import { otherCalendar, readDate } from "./read.js";

export const dateImplausibleYear = rawRule("date", "any", {
  code: "date/implausible-year",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Seen on a real page: 1444/8/29, a date of the Islamic calendar." },
  mark: "S",
  examples: {
    good: [{ input: logOf({}) }, { input: strategy({ legalBasis: [{ name: "Penal code", date: "1860" }] }) }],
    bad: [
      { input: strategy({ date: "1444/8/29" }), at: ["/date"] },
      { input: strategy({ date: "1445-06-05" }), at: ["/date"] },
      { input: strategy({ date: "15 มิถุนายน 2567" }), at: ["/date"] },
      { input: logOf({ date: { start: "2910" } }), at: ["/activities/0/date/start"] },
    ],
  },
  check: ({ value }) => {
    const read = isCalendarDate(value) ? undefined : readDate(value);
    const calendar = isCalendarDate(value) ? otherCalendar(Number(value.slice(0, 4))) : read?.kind === "implausible-year" ? read.calendar : undefined;
    return calendar === undefined ? undefined : { params: { calendar: { term: `term/${calendar}-calendar` } } };
  },
});
