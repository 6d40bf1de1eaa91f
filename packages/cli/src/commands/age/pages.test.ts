import { readdirSync, readFileSync } from "node:fs";
import { indexPage, pagedPlaces, placePage } from "@cop-sdk/age/pages";
import { languages } from "@cop-sdk/diagnostics";
import { nameOf } from "@cop-sdk/model";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Desk, desk } from "../../../test/cop.js";

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.remove());

const folder = new URL("../../../../../docs/age/", import.meta.url);
const written = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const named = (place: string) => nameOf(place.slice(0, 2), "en");

describe("docs/age", () => {
  test("has a page for each place on record, and no other; made by: node packages/age/tools/write-pages.mjs", () => {
    expect(readdirSync(folder).sort()).toEqual([...pagedPlaces().map((place) => `${place}.md`), "README.md"].sort());
    expect(written("README.md")).toBe(indexPage((place) => `${place}.md`, named));
  });

  test.each(pagedPlaces())("%s is what the records say", (place) => {
    const isState = !["EU", "EUR", "INT"].includes(place);
    expect(written(`${place}.md`)).toBe(placePage(place, isState ? { name: named(place) } : {}));
  });
});

describe("cop age page", () => {
  test("prints the page of a place", async () => {
    expect(await at.cop(["age", "page", "IE"])).toEqual({ code: 0, out: written("IE.md"), error: "" });
    expect((await at.cop(["age", "page", "EU"])).out).toBe(written("EU.md"));
  });

  test("of a place without records says first that this is no permission", async () => {
    const { code, out } = await at.cop(["age", "page", "PE", "--lang", "es"]);
    expect(code).toBe(0);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "# Perú (PE)",
      "",
      expect.stringMatching(/^\*\*No consta ninguna norma sobre: .*Esto no es un permiso\.\*\*$/) as string,
    ]);
  });

  test("of another day", async () => {
    expect((await at.cop(["age", "page", "AU", "--date", "2025-12-09"])).out).toContain("- 2025-12-10: starts: Online Safety Act 2021");
  });

  test.each(languages)("speaks %s", async (language) => {
    const { out } = await at.cop(["age", "page", "US-FL", "--lang", language]);
    expect(out).toContain("us-fl-hb3-u14");
    expect(out).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  test("refuses what is no place", async () => {
    const { code, error, out } = await at.cop(["age", "page", "XX"]);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain("US-FL");
  });
});
