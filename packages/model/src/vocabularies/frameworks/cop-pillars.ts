import { type CodeOf, codeList } from "../code-list.js";

/** The five pillars of ITU's Child Online Protection initiative (November 2008). */
export const copPillars = /* @__PURE__ */ codeList("cop-pillar", {
  "legal-measures": {
    label: { ar: "التدابير القانونية", en: "Legal measures", es: "Medidas jurídicas", fr: "Mesures juridiques", ru: "Правовые меры", zh: "法律措施" },
    mark: "S",
    sources: ["WS-PACIFIC", "COP-M1"],
  },
  "technical-procedural-measures": {
    label: {
      ar: "التدابير التقنية والإجرائية",
      en: "Technical and procedural measures",
      es: "Medidas técnicas y de procedimiento",
      fr: "Mesures techniques et de procédure",
      ru: "Технические и процедурные меры",
      zh: "技术和程序措施",
    },
    mark: "S",
    sources: ["WS-PACIFIC", "COP-M1"],
  },
  "organizational-structures": {
    label: {
      ar: "الهياكل التنظيمية",
      en: "Organizational structures",
      es: "Estructuras organizativas",
      fr: "Structures organisationnelles",
      ru: "Организационные структуры",
      zh: "组织架构",
    },
    mark: "S",
    sources: ["WS-PACIFIC", "COP-M1"],
  },
  "capacity-building": {
    label: { ar: "بناء القدرات", en: "Capacity building", es: "Capacitación", fr: "Renforcement des capacités", ru: "Создание потенциала", zh: "能力建设" },
    mark: "S",
    sources: ["WS-PACIFIC", "COP-M1"],
  },
  "international-cooperation": {
    label: {
      ar: "التعاون الدولي",
      en: "International cooperation",
      es: "Cooperación internacional",
      fr: "Coopération internationale",
      ru: "Международное сотрудничество",
      zh: "国际合作",
    },
    mark: "S",
    sources: ["WS-PACIFIC", "COP-M1"],
  },
});

/** Code of {@link copPillars}. */
export type CopPillar = CodeOf<typeof copPillars>;
