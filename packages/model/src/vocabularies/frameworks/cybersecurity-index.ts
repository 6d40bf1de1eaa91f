import { type CodeOf, codeList } from "../code-list.js";

/** The five pillars of ITU's Global Cybersecurity Index, as in the questionnaire of 2018. */
export const gciPillars = /* @__PURE__ */ codeList("gci-pillar", {
  legal: {
    label: { ar: "التدابير القانونية", en: "Legal measures", es: "Medidas jurídicas", fr: "Mesures juridiques", ru: "Правовые меры", zh: "法律措施" },
    mark: "S",
    sources: ["GCI-2018Q"],
  },
  technical: {
    label: { ar: "التدابير التقنية", en: "Technical measures", es: "Medidas técnicas", fr: "Mesures techniques", ru: "Технические меры", zh: "技术措施" },
    mark: "S",
    sources: ["GCI-2018Q"],
  },
  organizational: {
    label: {
      ar: "التدابير التنظيمية",
      en: "Organizational measures",
      es: "Medidas organizativas",
      fr: "Mesures organisationnelles",
      ru: "Организационные меры",
      zh: "组织措施",
    },
    mark: "S",
    sources: ["GCI-2018Q"],
  },
  "capacity-development": {
    label: {
      ar: "تنمية القدرات",
      en: "Capacity development",
      es: "Desarrollo de capacidades",
      fr: "Développement des capacités",
      ru: "Развитие потенциала",
      zh: "能力发展",
    },
    mark: "S",
    sources: ["GCI-2018Q"],
  },
  cooperation: {
    label: { ar: "التعاون", en: "Cooperation", es: "Cooperación", fr: "Coopération", ru: "Сотрудничество", zh: "合作" },
    mark: "S",
    sources: ["GCI-2018Q"],
  },
});

/** Code of {@link gciPillars}. */
export type GciPillar = CodeOf<typeof gciPillars>;

/** Answers of the index. */
export const gciAnswers = /* @__PURE__ */ codeList("gci-answer", {
  yes: { label: { ar: "نعم", en: "Yes", es: "Sí", fr: "Oui", ru: "Да", zh: "是" }, mark: "S", sources: ["GCI-2018Q"] },
  partial: {
    label: { ar: "جزئياً", en: "Partial", es: "Parcialmente", fr: "En partie", ru: "Частично", zh: "部分" },
    mark: "S",
    sources: ["GCI-2018Q"],
    note: "For a draft in an advanced stage, ready for adoption.",
  },
  no: { label: { ar: "لا", en: "No", es: "No", fr: "Non", ru: "Нет", zh: "否" }, mark: "S", sources: ["GCI-2018Q"] },
});

/** Code of {@link gciAnswers}. */
export type GciAnswer = CodeOf<typeof gciAnswers>;
