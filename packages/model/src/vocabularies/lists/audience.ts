import { type CodeOf, codeList } from "../code-list.js";

/** For whom a campaign, session, guideline or guidance is. The resolution names parents, teachers, industry and the population; children benefit. */
export const audienceCategories = /* @__PURE__ */ codeList("audience-category", {
  children: {
    label: { ar: "الأطفال", en: "Children", es: "Niños y niñas", fr: "Enfants", ru: "Дети", zh: "儿童" },
    mark: "S",
    sources: ["COPG-POL", "SEED"],
    note: "Named by the guidelines; in the resolution they benefit from campaigns for others.",
  },
  "young-people": { label: { ar: "الشباب", en: "Young people", es: "Jóvenes", fr: "Jeunes", ru: "Молодёжь", zh: "青年" }, mark: "S", sources: ["COP-YOUTH"] },
  parents: {
    label: {
      ar: "الآباء والأمهات والأوصياء",
      en: "Parents and guardians",
      es: "Padres, madres y tutores",
      fr: "Parents et tuteurs",
      ru: "Родители и опекуны",
      zh: "家长和监护人",
    },
    mark: "S",
    sources: ["SEED"],
  },
  teachers: { label: { ar: "المعلمون", en: "Teachers", es: "Docentes", fr: "Enseignants", ru: "Учителя", zh: "教师" }, mark: "S", sources: ["SEED"] },
  "parents-educators": {
    label: {
      ar: "الآباء والأمهات والمربّون",
      en: "Parents and educators",
      es: "Padres, madres y educadores",
      fr: "Parents et éducateurs",
      ru: "Родители и педагоги",
      zh: "家长和教育工作者",
    },
    mark: "S",
    sources: ["COPG-POL"],
    note: "One of the four audiences of the guidelines of 2020; people reported under it are not divided here.",
  },
  industry: { label: { ar: "الصناعة", en: "Industry", es: "Industria", fr: "Secteur privé", ru: "Отрасль", zh: "产业界" }, mark: "S", sources: ["SEED"] },
  "policy-makers": {
    label: { ar: "واضعو السياسات", en: "Policy-makers", es: "Responsables de políticas", fr: "Décideurs", ru: "Лица, определяющие политику", zh: "政策制定者" },
    mark: "S",
    sources: ["COPG-POL", "ACAD-POL"],
  },
  regulators: {
    label: { ar: "الهيئات التنظيمية", en: "Regulators", es: "Reguladores", fr: "Régulateurs", ru: "Регуляторные органы", zh: "监管机构" },
    mark: "S",
    sources: ["ACAD-POL"],
  },
  legislators: {
    label: { ar: "المشرّعون", en: "Legislators", es: "Legisladores", fr: "Législateurs", ru: "Законодатели", zh: "立法者" },
    mark: "S",
    sources: ["ACAD-POL"],
  },
  "law-enforcement": {
    label: {
      ar: "جهات إنفاذ القانون",
      en: "Law enforcement",
      es: "Fuerzas del orden",
      fr: "Services de répression",
      ru: "Правоохранительные органы",
      zh: "执法机构",
    },
    mark: "S",
    sources: ["ACAD-POL"],
  },
  government: {
    label: { ar: "الحكومات", en: "Government", es: "Administración pública", fr: "Administrations publiques", ru: "Государственные органы", zh: "政府" },
    mark: "S",
    sources: ["PRJ-IMPACT"],
    note: "As ITU counts the people reached by its programme.",
  },
  professionals: {
    label: {
      ar: "المهنيون العاملون مع الأطفال",
      en: "Professionals who work with children",
      es: "Profesionales que trabajan con la infancia",
      fr: "Professionnels en contact avec les enfants",
      ru: "Специалисты, работающие с детьми",
      zh: "与儿童打交道的专业人员",
    },
    mark: "D",
    note: "Social workers, health workers, lawyers and others who work with children.",
  },
  "general-public": {
    label: { ar: "عامة السكان", en: "Population in general", es: "Población en general", fr: "Population en général", ru: "Население в целом", zh: "广大民众" },
    mark: "S",
    sources: ["SEED"],
  },
});

/** Code of {@link audienceCategories}. */
export type AudienceCategory = CodeOf<typeof audienceCategories>;
