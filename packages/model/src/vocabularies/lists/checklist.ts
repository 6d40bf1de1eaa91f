import { type CodeOf, codeList } from "../code-list.js";

/**
 * Groups of the national checklist in ITU's guidelines for policy-makers (2020).
 * The checklist exists; the names of its groups and their number are from memory and were not compared with the document.
 */
export const checklistGroups = /* @__PURE__ */ codeList("checklist-group", {
  "legal-framework": {
    label: { ar: "الإطار القانوني", en: "Legal framework", es: "Marco jurídico", fr: "Cadre juridique", ru: "Правовая основа", zh: "法律框架" },
    mark: "K",
    sources: ["COPG-2014"],
    note: "Also a heading of the earlier editions.",
  },
  "regulatory-framework": {
    label: {
      ar: "الإطار التنظيمي",
      en: "Regulatory framework",
      es: "Marco reglamentario",
      fr: "Cadre réglementaire",
      ru: "Регуляторная основа",
      zh: "监管框架",
    },
    mark: "K",
  },
  "reporting-illegal-content": {
    label: {
      ar: "الإبلاغ عن المحتوى غير القانوني",
      en: "Reporting: illegal content",
      es: "Denuncia de contenidos ilícitos",
      fr: "Signalement : contenus illicites",
      ru: "Сообщения о незаконном контенте",
      zh: "举报：非法内容",
    },
    mark: "K",
  },
  "reporting-user-concerns": {
    label: {
      ar: "الإبلاغ عن شواغل المستخدمين",
      en: "Reporting: user concerns",
      es: "Comunicación de inquietudes de los usuarios",
      fr: "Signalement : préoccupations des utilisateurs",
      ru: "Сообщения об обеспокоенности пользователей",
      zh: "举报：用户关切",
    },
    mark: "K",
  },
  "actors-stakeholders": {
    label: {
      ar: "الجهات الفاعلة وأصحاب المصلحة",
      en: "Actors and stakeholders",
      es: "Actores y partes interesadas",
      fr: "Acteurs et parties prenantes",
      ru: "Участники и заинтересованные стороны",
      zh: "行动方和利益攸关方",
    },
    mark: "K",
  },
  research: {
    label: { ar: "البحوث", en: "Research", es: "Investigación", fr: "Recherche", ru: "Исследования", zh: "研究" },
    mark: "K",
  },
  "education-digital-literacy": {
    label: {
      ar: "التعليم: المعرفة والكفاءات الرقمية",
      en: "Education: digital literacy and competencies",
      es: "Educación: alfabetización y competencias digitales",
      fr: "Éducation : culture et compétences numériques",
      ru: "Образование: цифровая грамотность и компетенции",
      zh: "教育：数字素养和能力",
    },
    mark: "K",
  },
  "educational-resources": {
    label: {
      ar: "الموارد التعليمية",
      en: "Educational resources",
      es: "Recursos educativos",
      fr: "Ressources pédagogiques",
      ru: "Образовательные ресурсы",
      zh: "教育资源",
    },
    mark: "K",
  },
  "child-protection": {
    label: { ar: "حماية الطفل", en: "Child protection", es: "Protección de la infancia", fr: "Protection de l’enfance", ru: "Защита детей", zh: "儿童保护" },
    mark: "K",
  },
  "national-awareness": {
    label: {
      ar: "التوعية الوطنية",
      en: "National awareness",
      es: "Sensibilización nacional",
      fr: "Sensibilisation nationale",
      ru: "Повышение осведомлённости в стране",
      zh: "全国宣传",
    },
    mark: "K",
  },
  "tools-services-settings": {
    label: {
      ar: "الأدوات والخدمات والإعدادات",
      en: "Tools, services and settings",
      es: "Herramientas, servicios y ajustes",
      fr: "Outils, services et paramètres",
      ru: "Инструменты, услуги и настройки",
      zh: "工具、服务和设置",
    },
    mark: "K",
  },
});

/** Code of {@link checklistGroups}. */
export type ChecklistGroup = CodeOf<typeof checklistGroups>;
