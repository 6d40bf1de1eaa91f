import { firstDay } from "@cop-sdk/model";
import { source, strategy } from "../../examples.js";
import { texts } from "../../messages/symbol/year-mismatch.js";
import { placeRule } from "../../rule.js";

/** Symbol of a document of the Council with its year: `C16/45-E`, `C20/57(Rev.1)-E`. */
const councilSymbol = /(?<![\p{L}\p{N}/-])C(\d{2})\/\d{1,3}(?:\(Rev\.\d+\))?(?:-[A-Z])?(?![\p{L}\p{N}])/u;

const dated = (title: string, date: string) => strategy({ sources: [source({ title, date })] });

export const symbolYearMismatch = placeRule("source", {
  code: "symbol/year-mismatch",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { id: "RP-009" },
  mark: "S",
  examples: {
    good: [dated("Document C20/57-E", "2020-03-03"), dated("Document C98/45-E", "1998-05-20"), dated("Report C11/45(Rev.12)-E", "2011-10-11")].map((input) => ({
      input,
    })),
    bad: [
      dated("Report C11/45(Rev.1)-E", "2016-02-18"),
      dated("Report C11/45(Rev.12)-E", "2016-02-18"),
      dated("Report C11/45-F", "2016"),
      dated("Report (C98/45)", "2016"),
    ].map((input) => ({ input, at: ["/sources/0"] })),
  },
  applies: ({ value: { title, date } }) => date !== undefined && councilSymbol.test(title),
  check: ({ value: { title, date = "" } }) => {
    const [, inCentury = ""] = councilSymbol.exec(title) ?? [];
    const year = `${Number(inCentury) < 70 ? "20" : "19"}${inCentury}`;
    return firstDay(date).slice(0, 4) === year ? undefined : { params: { year, date } };
  },
});
