import type { ImplementationReport } from "@cop-sdk/model";
import { activity, log, nationalReturn, quarterly, reportOf, strategy } from "./fixtures.js";

/** Marks that turn what follows them, and half of a character. */
export const hostile = `<script>alert("x")</script> & | \` * _ [a](javascript:alert(1)) \u0000\u0007\u202eevil\u2066 \ud800 ${"long".repeat(200)}`;

/** A report that fills every section, with hostile text in every free field, of a cycle whose text was not seen. */
export function fullReport(): ImplementationReport {
  const on = (day: string) => ({ date: { start: day, end: day } });
  return reportOf(
    [
      log(
        [
          activity("A", {
            ...on("2019-05-05"),
            country: "VU",
            title: hostile,
            place: "Port Vila",
            participants: [
              { value: 1200, kind: "attended", unit: "persons", qualifier: "about" },
              { value: 9000, kind: "running-total", unit: hostile.slice(0, 40), mayInclude: ["B"] },
            ],
            conflicts: [
              {
                about: "/date",
                values: [
                  { value: hostile, sources: ["page"] },
                  { value: 2, sources: [] },
                ],
                note: hostile,
              },
            ],
          }),
          activity("B", { ...on("2021-05-05"), country: "VU", participants: [{ value: 40, kind: "attended", unit: "persons" }] }),
          activity("C", { ...on("2019-05-05"), ituRole: "none-seen", country: "KZ" }),
          activity("D", { ...on("2030-01-01"), title: "Too late" }),
          activity("E", { ...on("2019-05-05"), status: "announced" }),
          activity("F", { ...on("2019-06-05"), scope: "regional", country: "NP", serves: [] }),
        ],
        {
          sources: [
            { id: "page", title: hostile, url: "https://example.org/page?a=1&b=2", accessed: "2026-11-23" },
            { id: "bad", title: "Bad address", url: "javascript:alert(1)" },
          ],
          notSeen: [hostile],
        },
      ),
      log([activity("X", { ...on("2019-05-05"), country: "VU", sources: ["bad"] })], {
        id: "log-2",
        sources: [{ id: "bad", title: "Bad address", url: "javascript:alert(1)" }],
      }),
      strategy({ adoption: { date: "2019-01-01" }, title: { ar: "إطار وطني", en: "National framework" }, languages: ["ar"] }),
      quarterly({
        quarter: "2019-Q1",
        period: { start: "2019-01-01", end: "2019-03-31" },
        proposals: [hostile],
        regulatoryProgress: [{ topic: "grooming", text: "Draft", stage: "drafting" }],
        nationalUpdates: [{ country: "KE", text: "News" }],
      }),
      nationalReturn({
        period: { start: "2019-01-01", end: "2019-12-31" },
        challenges: [hostile],
        requests: [{ id: "r", text: "Trainers", kind: "training" }],
      }),
    ],
    { cycle: "wtdc-2017/wtdc-2022" },
  );
}
