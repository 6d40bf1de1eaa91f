import { catalogueFaults, languages } from "@cop-sdk/diagnostics";
import { expect, test } from "vitest";
import { ageCatalogue } from "./index.js";

test("texts are complete in six languages, with the same parameters", () => {
  expect(catalogueFaults(ageCatalogue)).toEqual([]);
});

test("a language is no copy of another", () => {
  for (const language of languages.filter((each) => each !== "en")) {
    const same = Object.entries(ageCatalogue[language]).filter(
      ([code, { message }]) => message === ageCatalogue.en[code as keyof typeof ageCatalogue.en].message,
    );
    expect([language, same.map(([code]) => code)]).toEqual([language, []]);
  }
});
