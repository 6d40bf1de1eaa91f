import { languages } from "@cop-sdk/diagnostics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nonMemberEntities } from "../non-members.js";
import { isState, type StateCode, stateCodes, states } from "./codes.js";
import { commonNames } from "./common-names.js";
import { findState, normaliseName } from "./find.js";
import { formerNames } from "./former-names.js";
import { countryCodeKind, isoCodes } from "./iso.js";
import { nameOf, stateNames } from "./names.js";

const unique = (values: readonly unknown[]) => new Set(values).size === values.length;

describe("Member States", () => {
  it("are 194 with distinct, well-formed codes", () => {
    expect(states).toHaveLength(194);
    expect(states).toEqual([...states].sort());
    const codes = Object.values(stateCodes);
    for (const { iso3, m49 } of codes) expect([iso3, m49]).toEqual([expect.stringMatching(/^[A-Z]{3}$/), expect.stringMatching(/^\d{3}$/)]);
    expect(unique(codes.map(({ iso3 }) => iso3)) && unique(codes.map(({ m49 }) => m49))).toBe(true);
  });

  it.each(languages)("have distinct names in %s", (language) => {
    const names = Object.values(stateNames[language]);
    expect(names).toHaveLength(194);
    expect(unique(names.map(normaliseName))).toBe(true);
    expect(names.every((name) => name.length > 1 && name.trim() === name)).toBe(true);
  });

  it("are named in the script of the language", () => {
    for (const name of Object.values(stateNames.ar)) expect(name).toMatch(/^[\p{Script=Arabic}\s()-]+$/u);
    for (const name of Object.values(stateNames.ru)) expect(name).toMatch(/^[\p{Script=Cyrillic}\s()'-]+$/u);
    for (const name of Object.values(stateNames.zh)) expect(name).toMatch(/^\p{Script=Han}+$/u);
    for (const language of ["en", "es", "fr"] as const)
      for (const name of Object.values(stateNames[language])) expect(name).toMatch(/^[\p{Script=Latin}\s()'-]+$/u);
  });

  it.each([
    ["VN", "fr", "Viet Nam"],
    ["TR", "en", "Türkiye"],
    ["CZ", "fr", "Tchéquie"],
    ["SZ", "es", "Eswatini"],
    ["MD", "fr", "République de Moldova"],
    ["VE", "zh", "委内瑞拉玻利瓦尔共和国"],
    ["GB", "ru", "Соединенное Королевство Великобритании и Северной Ирландии"],
    ["NL", "es", "Países Bajos"],
    ["IR", "en", "Iran (Islamic Republic of)"],
    ["PS", "ar", "دولة فلسطين"],
    ["BM", "fr", "BM"],
    ["toString", "en", "toString"],
  ] as const)("%s in %s is %s", (code, language, name) => expect(nameOf(code, language)).toBe(name));
});

describe("codes of ISO 3166-1", () => {
  it("are 249, each once", () => {
    expect(isoCodes).toHaveLength(249);
    expect(unique(isoCodes)).toBe(true);
    for (const code of isoCodes) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it.each([
    ["FR", "member-state"],
    ["VA", "member-state"],
    ["PS", "non-member-entity"],
    ["CK", "non-member-entity"],
    ["BM", "iso-not-member"],
    ["TW", "iso-not-member"],
    ["UK", "not-iso"],
    ["XK", "not-iso"],
    ["EU", "not-iso"],
    ["fr", "not-iso"],
    ["", "not-iso"],
    ["__proto__", "not-iso"],
  ])("%s is %s", (code, kind) => expect(countryCodeKind(code)).toBe(kind));

  it("never list an entity among the Member States", () => {
    for (const code of Object.keys(nonMemberEntities)) expect([isState(code), isoCodes.includes(code)]).toEqual([false, true]);
  });
});

describe("findState", () => {
  it("finds every state by its codes and by its name in six languages", () => {
    for (const code of states) {
      for (const text of [code, code.toLowerCase(), stateCodes[code].iso3, stateCodes[code].m49]) expect(findState(text)).toEqual({ code, by: "code" });
      for (const language of languages) expect(findState(stateNames[language][code])?.code).toBe(code);
    }
  });

  it("finds every former and common name, each under one state", () => {
    for (const { state, name } of formerNames) for (const language of languages) expect(findState(name[language])?.code).toBe(state);
    for (const [code, names] of Object.entries(commonNames)) for (const name of names) expect(findState(name)).toMatchObject({ code });
  });

  it.each([
    ["cote d’ivoire", "CI", "name"],
    ["COTE D'IVOIRE", "CI", "name"],
    ["Turkiye", "TR", "name"],
    ["Turkey", "TR", "former-name"],
    ["Swaziland", "SZ", "former-name"],
    ["The former Yugoslav Republic of Macedonia", "MK", "former-name"],
    ["the Gambia", "GM", "name"],
    ["UK", "GB", "common-name"],
    ["Russia", "RU", "common-name"],
    ["ايران", "IR", "common-name"],
    ["امارات", undefined, undefined],
    ["المملكه العربيه السعوديه", "SA", "name"],
    ["Республика  Молдова", "MD", "name"],
    ["Niger", "NE", "name"],
    ["Niue", "NU", "name"],
    ["Atlantis", undefined, undefined],
    ["", undefined, undefined],
  ])("%s", (text, code, by) => expect(findState(text)).toEqual(code === undefined ? undefined : { code, by }));

  it("does not mind letter case, accents or spaces", () => {
    const anyName = fc.constantFrom(...states).chain((code) => fc.constantFrom(...languages).map((language) => [code, stateNames[language][code]] as const));
    const spoil = fc.constantFrom<(text: string) => string>(
      (t) => t.toUpperCase(),
      (t) => ` ${t} `,
      (t) => t.normalize("NFD"),
      (t) => t.replace(/\p{M}/gu, ""),
    );
    fc.assert(fc.property(anyName, spoil, ([code, name], change) => findState(change(name))?.code === (code as StateCode)));
  });
});
