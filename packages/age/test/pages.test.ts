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

  test("say for which services an effect is, where a rule tells them apart", () => {
    const indonesia = placePage("ID");
    const consent = "a guardian's act is needed first (consent of the holder of parental responsibility, reasonably verified)";
    expect(indonesia).toContain(
      `- below 13, at low risk, directed to children: ${consent} · below 13, at low risk, not directed to children: not for this age`,
    );
    expect(indonesia).toContain(`- 13 to 15, at low risk: ${consent} · 13 to 15, at medium risk, at high risk: not for this age`);
    expect(indonesia).toContain(`- 16 to 17, at high risk: ${consent}`);
    for (const store of [placePage("SG"), placePage("AU")])
      expect(store).toContain(
        "- below 18, adult content: not for this age (some age assurance in proportion to the risk) · below 18, no adult content: may go",
      );
    expect(placePage("CL", { date: "2026-12-01" })).toContain(`· 14 to 15, sensitive data: ${consent}`);
  });

  test("stand in the order of ages, a line that a nearer one replaces last", () => {
    const places = (page: string, ...ids: readonly string[]) => ids.map((id) => page.indexOf(`\`${id}\``));
    const sorted = (numbers: readonly number[]) => expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    sorted(places(placePage("ID"), "id-tunas-u13", "id-tunas-1315", "id-tunas-1617"));
    sorted(places(placePage("FR"), "fr-gdpr8", "eu-gdpr8"));
    sorted(places(placePage("DK"), "dk-gdpr8-2024", "eu-gdpr8"));
  });

  test("say of guidance that it does not bind", () => {
    for (const place of ["CA", "SG"]) expect(placePage(place)).toContain("- guidance of a regulator, not binding: below 13: a guardian's act");
  });

  test("do not speak of an unknown day where nothing is to come", () => {
    for (const place of ["US-UT", "FR", "IE"]) expect(placePage(place)).not.toMatch(/(stopped by a court|struck down|political statement), day not known/);
  });

  test("name on a state's page what is known of its wider rule makers and is no rule, and by its name", () => {
    expect(placePage("IE")).toContain("`eu-aiact5`: AI Act (EU) 2024/1689 Art. 5(1)(b), in force since 2025-02-02");
    expect(placePage("US-FL")).toContain("`us-federal-bills`: COPPA 2.0 (S.836), KIDS Act (H.R.7757), KOSA (S.1748)");
    expect(placePage("NO")).not.toContain("eu-aiact5");
  });

  test("say first of a part of a state for which nothing is recorded that this is so", () => {
    expect(placePage("US-WY").split("\n")[2]).toBe("**Nothing is recorded for this part of US; only the federal level was looked at.**");
  });

  test("list a draft of a code that is in force as one that may come, without the day of the code", () => {
    expect(placePage("GB")).toContain(
      "- day not known: may come: Ofcom Protection of Children Code of Practice for user-to-user services (`uk-pcu:C9-11`, `uk-pcu:H2`, `uk-pcu:LS`;",
    );
    expect(placePage("GB")).not.toContain("proposed, since");
  });

  test("say what an event is about, and speak of drafts only where there is one", () => {
    expect(placePage("GR")).toContain("(`gr-smm`; the minimum age for social media; announced)");
    expect(placePage("JP")).toContain("`jp-appi-2026`; consent to the processing of personal data; enacted, not yet in force)");
    expect(placePage("JP")).not.toContain("Drafts and announcements");
    expect(placePage("GR")).toContain("Drafts and announcements");
  });

  test("say where the law fixes no age, and name a transition as one", () => {
    for (const place of ["AR", "JP"]) expect(placePage(place)).toContain("- no fixed age; what the child understands counts, case by case");
    expect(placePage("AE")).toContain("## Stopped, left open or in transition on 2026-11-23");
  });

  test("do not say that no rule is recorded of a topic where one is to come", () => {
    for (const place of ["AE", "IN"]) expect(placePage(place)).toMatch(/Recorded in part only: [^.]*age-appropriate design/);
    expect(placePage("KR")).toMatch(/No rule recorded for: [^.]*age-appropriate design/);
  });

  test("have no word to whoever writes records", () => {
    for (const [place, page] of pages)
      expect(page, place).not.toMatch(/see digital-consent|Applies to: voluntary|the reference|an outcome |the state record|\bencode|\[S\\\]/i);
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
