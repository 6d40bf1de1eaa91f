import { pagedPlaces, pageTexts, placePage } from "@cop-sdk/age/pages";
import { type Catalogue, catalogueFaults, languages, type Messages } from "@cop-sdk/diagnostics";
import { describe, expect, test } from "vitest";
import { codes, laws, notExpressed, recordOf } from "../src/packs/index.js";
import { link, plain } from "../src/pages/markdown.js";

const pages = new Map(pagedPlaces().map((place) => [place, placePage(place)]));

describe("pages of places", () => {
  test("hold every record of law and every requirement, each on some page", () => {
    const text = [...pages.values()].join("\n");
    const ids = [...laws.flatMap(({ records }) => records), ...codes.flatMap(({ requirements }) => requirements)].map(({ id }) => id);
    expect(ids.filter((id) => !text.includes(`\`${recordOf(id)}\``))).toEqual([]);
    for (const { id, reason } of notExpressed) expect(text).toContain(`\`${id}\`: ${reason}`);
  });

  test.each([...pages])("%s says first what is not covered, and that it is no legal advice", (_, page) => {
    const lines = page.split("\n");
    expect(lines[2]).toMatch(/^\*\*(No rule recorded for|Recorded in part only): .*not permission\.\*\*$/);
    expect(page).toContain("Not legal advice.");
    expect(page.toLowerCase()).not.toMatch(/\b(score|rank(ed|ing)? of)/);
  });

  test.each([...pages])("%s names only sources that it lists", (_, page) => {
    const named = new Set([...page.matchAll(/\]\(#([a-z0-9-]+)\)/g)].map(([, id]) => id));
    const listed = new Set([...page.matchAll(/<a id="([a-z0-9-]+)">/g)].map(([, id]) => id));
    expect([...named].sort()).toEqual([...listed].sort());
  });

  test("of a day hold what was in force then", () => {
    const headed = (page: string, heading: string) => page.split("\n## ").find((part) => part.startsWith(heading)) ?? "";
    const before = placePage("DK", { date: "2023-12-31" });
    expect(headed(before, "In force")).toContain("`dk-gdpr8`");
    expect(headed(before, "To come")).toContain("`dk-gdpr8-2024`");
    const after = placePage("DK", { date: "2024-01-01" });
    expect(headed(after, "In force")).toContain("`dk-gdpr8-2024`");
    expect(headed(after, "No longer")).toContain("`dk-gdpr8`");
    expect(headed(placePage("FR"), "Stopped")).toContain("`fr-smm-2026`");
  });

  test("show the words of records as they are", () => {
    expect(plain("a *b* [c](d) <e> #f")).toBe("a \\*b\\* \\[c\\](d) \\<e\\> \\#f");
    expect(link("a", "javascript:alert(1)")).toBe("a");
  });

  test("texts are complete in six languages, with the same parameters", () => {
    const messages = (texts: Readonly<Record<string, string>>): Messages =>
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { message: text, guidance: text }]));
    expect(catalogueFaults(Object.fromEntries(languages.map((language) => [language, messages(pageTexts[language])])) as Catalogue)).toEqual([]);
  });
});
