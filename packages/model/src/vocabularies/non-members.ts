import type { Mark } from "../values/mark.js";
import type { Region } from "./regions.js";
import type { SourceId } from "./sources.js";
import type { Translated } from "./translated.js";

/** An entity that documents may name although it is not a Member State of ITU, so that such a document is not refused. */
export interface NonMemberEntity {
  readonly iso3: string;
  readonly m49: string;
  /** Name in six languages, in the form of the United Nations list (M49). */
  readonly name: Translated;
  /** Region whose work it joins, where known. */
  readonly region?: { readonly code: Region; readonly mark: Mark };
  readonly note?: string;
  readonly mark: Mark;
  readonly sources: readonly SourceId[];
}

const define = <const Code extends string>(entries: Readonly<Record<Code, NonMemberEntity>>): Readonly<Record<Code, NonMemberEntity>> => entries;

/** Entities outside the membership, by ISO 3166-1 alpha-2 code. */
export const nonMemberEntities = /* @__PURE__ */ define({
  CK: {
    iso3: "COK",
    m49: "184",
    name: { ar: "جزر كوك", en: "Cook Islands", es: "Islas Cook", fr: "Îles Cook", ru: "Острова Кука", zh: "库克群岛" },
    mark: "S",
    sources: ["M49", "M49-NAMES"],
  },
  NU: {
    iso3: "NIU",
    m49: "570",
    name: { ar: "نيوي", en: "Niue", es: "Niue", fr: "Nioué", ru: "Ниуэ", zh: "纽埃" },
    mark: "S",
    sources: ["M49", "M49-NAMES"],
  },
  PS: {
    iso3: "PSE",
    m49: "275",
    name: {
      ar: "دولة فلسطين",
      en: "State of Palestine",
      es: "Estado de Palestina",
      fr: "État de Palestine",
      ru: "Государство Палестина",
      zh: "巴勒斯坦国",
    },
    region: { code: "ARB", mark: "K" },
    note: "Takes part under Plenipotentiary Resolution 99 and works with the Arab States region (from memory).",
    mark: "S/K",
    sources: ["M49", "M49-NAMES"],
  },
});

/** Code of a listed non-member entity. */
export type NonMemberCode = keyof typeof nonMemberEntities;

/** Whether a text is the code of a listed non-member entity. */
export const isNonMemberEntity = (code: string): code is NonMemberCode => Object.hasOwn(nonMemberEntities, code);
