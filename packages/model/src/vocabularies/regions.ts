import { type CodeEntry, type CodeList, type CodeOf, codeList } from "./code-list.js";

/** The six regions of ITU-D. Their names were seen; the short codes are from memory. */
export const regions = /* @__PURE__ */ codeList("itu-region", {
  AFR: {
    label: { ar: "إفريقيا", en: "Africa", es: "África", fr: "Afrique", ru: "Африка", zh: "非洲" },
    mark: "S/K",
    sources: ["WTDC-22-TOC", "WTDC-RPM"],
  },
  AMS: {
    label: { ar: "الأمريكتان", en: "Americas", es: "Américas", fr: "Amériques", ru: "Северная и Южная Америка", zh: "美洲" },
    mark: "S/K",
    sources: ["WTDC-22-TOC", "WTDC-RPM"],
  },
  ARB: {
    label: { ar: "الدول العربية", en: "Arab States", es: "Estados Árabes", fr: "États arabes", ru: "Арабские государства", zh: "阿拉伯国家" },
    mark: "S/K",
    sources: ["WTDC-22-TOC", "WTDC-RPM"],
  },
  ASP: {
    label: {
      ar: "آسيا والمحيط الهادئ",
      en: "Asia and the Pacific",
      es: "Asia y el Pacífico",
      fr: "Asie-Pacifique",
      ru: "Азиатско-Тихоокеанский регион",
      zh: "亚太",
    },
    mark: "S/K",
    sources: ["WTDC-22-TOC", "WTDC-RPM"],
  },
  CIS: {
    label: {
      ar: "كومنولث الدول المستقلة",
      en: "Commonwealth of Independent States",
      es: "Comunidad de Estados Independientes",
      fr: "Communauté des États indépendants",
      ru: "Содружество Независимых Государств",
      zh: "独立国家联合体",
    },
    mark: "S/K",
    sources: ["WTDC-22-TOC", "WTDC-RPM"],
  },
  EUR: {
    label: { ar: "أوروبا", en: "Europe", es: "Europa", fr: "Europe", ru: "Европа", zh: "欧洲" },
    mark: "S/K",
    sources: ["WTDC-22-TOC", "WTDC-RPM"],
  },
});

/** Code of {@link regions}. */
export type Region = CodeOf<typeof regions>;

const world: CodeEntry = {
  label: { ar: "أكثر من منطقة", en: "More than one region", es: "Más de una región", fr: "Plusieurs régions", ru: "Более одного региона", zh: "多个区域" },
  mark: "S",
  sources: ["REAL-ACTIVITIES"],
  note: "A scope of activities; no country belongs to it.",
};

const withWorld = () => codeList("region-scope", { ...regions.entries, GLO: world });

/** Where an activity took effect: one of the six regions, or `GLO` for more than one. `GLO` is a scope, never the region of a country. */
export const regionScopes: CodeList<Region | "GLO"> = /* @__PURE__ */ withWorld();

/** Code of {@link regionScopes}. */
export type RegionScope = CodeOf<typeof regionScopes>;
