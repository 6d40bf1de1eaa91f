import { type CodeOf, codeList } from "../code-list.js";

/** Groups of countries whose status reports show. */
export const statusGroups = /* @__PURE__ */ codeList("status-group", {
  ldc: {
    label: {
      ar: "أقل البلدان نمواً",
      en: "Least developed countries",
      es: "Países menos adelantados",
      fr: "Pays les moins avancés",
      ru: "Наименее развитые страны",
      zh: "最不发达国家",
    },
    mark: "S",
    sources: ["M49", "LDC-2014", "LDC-2024"],
  },
  lldc: {
    label: {
      ar: "البلدان النامية غير الساحلية",
      en: "Landlocked developing countries",
      es: "Países en desarrollo sin litoral",
      fr: "Pays en développement sans littoral",
      ru: "Развивающиеся страны, не имеющие выхода к морю",
      zh: "内陆发展中国家",
    },
    mark: "S",
    sources: ["M49"],
    note: "As listed on 23 November 2026; no dates.",
  },
  sids: {
    label: {
      ar: "الدول الجزرية الصغيرة النامية",
      en: "Small island developing States",
      es: "Pequeños Estados insulares en desarrollo",
      fr: "Petits États insulaires en développement",
      ru: "Малые островные развивающиеся государства",
      zh: "小岛屿发展中国家",
    },
    mark: "S",
    sources: ["M49", "SIDS-OHRLLS"],
    note: "As listed on 23 November 2026; no dates.",
  },
});

/** Code of {@link statusGroups}. */
export type StatusGroup = CodeOf<typeof statusGroups>;
