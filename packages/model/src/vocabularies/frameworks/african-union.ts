import { type CodeOf, codeList } from "../code-list.js";

/** The ten goal areas of the African Union's Child Online Safety and Empowerment Policy (adopted 14 to 15 February 2024), in the order that the 5Rights Foundation gives; that it is the numbering of the policy is worked out. */
export const auGoals = /* @__PURE__ */ codeList("au-goal", {
  "institutional-capacity": {
    label: {
      ar: "القدرات المؤسسية",
      en: "Institutional capacity",
      es: "Capacidad institucional",
      fr: "Capacités institutionnelles",
      ru: "Институциональный потенциал",
      zh: "机构能力",
    },
    mark: "S",
    sources: ["AU-2024", "AU-5R"],
    validFrom: "2024-02",
  },
  "legal-and-regulatory-frameworks": {
    label: {
      ar: "الأُطر القانونية والتنظيمية",
      en: "Legal and regulatory frameworks",
      es: "Marcos jurídicos y reglamentarios",
      fr: "Cadres juridiques et réglementaires",
      ru: "Правовые и регуляторные основы",
      zh: "法律和监管框架",
    },
    mark: "S",
    sources: ["AU-2024", "AU-5R"],
    validFrom: "2024-02",
  },
  "personal-data-and-identity": {
    label: {
      ar: "البيانات الشخصية والهوية",
      en: "Personal data and identity",
      es: "Datos personales e identidad",
      fr: "Données personnelles et identité",
      ru: "Персональные данные и идентичность",
      zh: "个人数据和身份",
    },
    mark: "S",
    sources: ["AU-2024", "AU-5R"],
    validFrom: "2024-02",
  },
  "response-and-support-systems": {
    label: {
      ar: "نظم الاستجابة والدعم",
      en: "Response and support systems",
      es: "Sistemas de respuesta y apoyo",
      fr: "Systèmes d’intervention et d’aide",
      ru: "Системы реагирования и поддержки",
      zh: "应对和支持系统",
    },
    mark: "S",
    sources: ["AU-2024", "AU-5R"],
    validFrom: "2024-02",
  },
  "business-and-childrens-rights": {
    label: {
      ar: "الأعمال التجارية وحقوق الطفل",
      en: "Business and children's rights",
      es: "Empresas y derechos de la infancia",
      fr: "Entreprises et droits de l’enfant",
      ru: "Бизнес и права детей",
      zh: "企业与儿童权利",
    },
    mark: "S",
    sources: ["AU-2024", "AU-5R"],
    validFrom: "2024-02",
  },
  training: {
    label: { ar: "التدريب", en: "Training", es: "Formación", fr: "Formation", ru: "Профессиональная подготовка", zh: "培训" },
    mark: "S",
    sources: ["AU-2024", "AU-5R"],
    validFrom: "2024-02",
  },
  education: {
    label: { ar: "التعليم", en: "Education", es: "Educación", fr: "Éducation", ru: "Образование", zh: "教育" },
    mark: "S",
    sources: ["AU-2024", "AU-5R"],
    validFrom: "2024-02",
  },
  "public-awareness": {
    label: {
      ar: "الوعي العام والتواصل",
      en: "Public awareness and communications",
      es: "Sensibilización y comunicación",
      fr: "Sensibilisation et communication",
      ru: "Осведомлённость общественности и коммуникация",
      zh: "公众意识和宣传",
    },
    mark: "S",
    sources: ["AU-2024", "AU-5R"],
    validFrom: "2024-02",
  },
  "research-and-development": {
    label: {
      ar: "البحث والتطوير",
      en: "Research and development",
      es: "Investigación y desarrollo",
      fr: "Recherche et développement",
      ru: "Исследования и разработки",
      zh: "研究与发展",
    },
    mark: "S",
    sources: ["AU-2024", "AU-5R"],
    validFrom: "2024-02",
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
    sources: ["AU-2024", "AU-5R", "AU-NEWS"],
    validFrom: "2024-02",
  },
});

/** Code of {@link auGoals}. */
export type AuGoal = CodeOf<typeof auGoals>;
