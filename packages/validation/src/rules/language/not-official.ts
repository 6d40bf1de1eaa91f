import { isLanguage } from "@cop-sdk/diagnostics";
import { quarterly } from "../../examples.js";
import { texts } from "../../messages/language/not-official.js";
import { documentRule } from "../../rule.js";

export const languageNotOfficial = documentRule(["quarterly-report"], {
  code: "language/not-official",
  texts,
  obligation: "must",
  severity: { complete: "warning", submission: "error" },
  citation: { id: "RP-014" },
  mark: "S",
  examples: {
    good: [{ input: quarterly({ language: "fr" }) }, { input: quarterly({ language: "mul" }) }],
    bad: [{ input: quarterly({ language: "pt" }), at: ["/language"] }],
  },
  check: ({ language }) => (isLanguage(language.split("-")[0]) || language === "mul" ? undefined : { pointer: "/language", params: { language } }),
});
