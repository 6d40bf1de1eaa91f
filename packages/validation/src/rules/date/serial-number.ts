import { dayAfter } from "@cop-sdk/model";
import { strategy } from "../../examples.js";
import { texts } from "../../messages/date/serial-number.js";
import { rawRule } from "../../rule.js";
import { readDate } from "./read.js";

/** Day 0 of the two date systems of spreadsheets. */
const systems = ["1899-12-30", "1904-01-01"] as const;

export const dateSerialNumber = rawRule("date", "malformed", {
  code: "date/serial-number",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Usual where a date was copied out of a spreadsheet." },
  mark: "D",
  examples: {
    good: [{ input: strategy({ date: "25.12.2021" }) }],
    bad: [
      { input: strategy({ date: 43586 }), at: ["/date"] },
      { input: strategy({ date: "43586" }), at: ["/date"] },
      { input: strategy({ date: "٤٣٥٨٦" }), at: ["/date"] },
    ],
  },
  check: ({ value }) => {
    const read = readDate(value);
    return read?.kind === "serial-number" ? { params: { first: dayAfter(systems[0], read.days), second: dayAfter(systems[1], read.days) } } : undefined;
  },
});
