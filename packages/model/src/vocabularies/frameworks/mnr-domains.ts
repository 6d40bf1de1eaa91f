import { type CodeOf, codeList } from "../code-list.js";

/** The six domains of the Model National Response, edition of November 2016. */
export const mnrDomains = /* @__PURE__ */ codeList("mnr-domain", {
  "policy-and-governance": {
    label: {
      ar: "السياسة والحوكمة",
      en: "Policy and governance",
      es: "Política y gobernanza",
      fr: "Politique et gouvernance",
      ru: "Политика и управление",
      zh: "政策与治理",
    },
    mark: "S",
    sources: ["MNR-2016"],
    validFrom: "2016-11",
    note: "National commitment at the highest level to prevent and respond.",
  },
  "criminal-justice": {
    label: { ar: "العدالة الجنائية", en: "Criminal justice", es: "Justicia penal", fr: "Justice pénale", ru: "Уголовное правосудие", zh: "刑事司法" },
    mark: "S",
    sources: ["MNR-2016"],
    validFrom: "2016-11",
    note: "Investigations and convictions succeed; offenders are managed.",
  },
  victim: {
    label: { ar: "الضحايا", en: "Victim", es: "Víctima", fr: "Victimes", ru: "Пострадавшие", zh: "受害者" },
    mark: "S",
    sources: ["MNR-2016"],
    validFrom: "2016-11",
    note: "Children and young people get the support they need.",
  },
  societal: {
    label: { ar: "المجتمع", en: "Societal", es: "Sociedad", fr: "Société", ru: "Общество", zh: "社会" },
    mark: "S",
    sources: ["MNR-2016"],
    validFrom: "2016-11",
    note: "Exploitation and abuse is prevented.",
  },
  industry: {
    label: { ar: "الصناعة", en: "Industry", es: "Industria", fr: "Secteur privé", ru: "Отрасль", zh: "产业界" },
    mark: "S",
    sources: ["MNR-2016"],
    validFrom: "2016-11",
    note: "Industry helps develop solutions.",
  },
  "media-and-communications": {
    label: {
      ar: "الإعلام والاتصالات",
      en: "Media and communications",
      es: "Medios y comunicación",
      fr: "Médias et communication",
      ru: "СМИ и коммуникация",
      zh: "媒体与传播",
    },
    mark: "S",
    sources: ["MNR-2016"],
    validFrom: "2016-11",
    note: "Public, professionals and policy-makers are aware.",
  },
});

/** Code of {@link mnrDomains}. */
export type MnrDomain = CodeOf<typeof mnrDomains>;

/** What the Model National Response needs around it. */
export const mnrEnablers = /* @__PURE__ */ codeList("mnr-enabler", {
  "cross-sector-collaboration": {
    label: {
      ar: "التعاون بين القطاعات والتخصصات",
      en: "Cross-sector, multidisciplinary collaboration",
      es: "Colaboración intersectorial y multidisciplinar",
      fr: "Collaboration intersectorielle et pluridisciplinaire",
      ru: "Межотраслевое и междисциплинарное сотрудничество",
      zh: "跨部门、多学科协作",
    },
    mark: "S",
    sources: ["MNR-ENABLERS"],
  },
  "rule-of-law": {
    label: {
      ar: "إرادة الملاحقة القضائية ونظام عدالة فعال وسيادة القانون",
      en: "Willingness to prosecute, a working justice system and rule of law",
      es: "Voluntad de enjuiciar, justicia eficaz y Estado de derecho",
      fr: "Volonté de poursuivre, justice opérante et état de droit",
      ru: "Готовность к преследованию, действующее правосудие и верховенство права",
      zh: "起诉意愿、有效的司法系统和法治",
    },
    mark: "S",
    sources: ["MNR-ENABLERS"],
  },
  "supportive-reporting-environment": {
    label: {
      ar: "بيئة داعمة للإبلاغ",
      en: "Supportive reporting environment",
      es: "Entorno favorable a la denuncia",
      fr: "Environnement favorable au signalement",
      ru: "Среда, поощряющая сообщения",
      zh: "支持举报的环境",
    },
    mark: "S",
    sources: ["MNR-ENABLERS"],
  },
  "aware-public-and-professionals": {
    label: {
      ar: "وعي الجمهور والمهنيين ودعمهم",
      en: "Aware and supportive public and professionals",
      es: "Público y profesionales informados y comprometidos",
      fr: "Public et professionnels informés et engagés",
      ru: "Осведомлённые и неравнодушные общественность и специалисты",
      zh: "知情且支持的公众和专业人员",
    },
    mark: "K",
  },
  resources: {
    label: {
      ar: "موارد مالية وبشرية كافية",
      en: "Sufficient financial and human resources",
      es: "Recursos financieros y humanos suficientes",
      fr: "Ressources financières et humaines suffisantes",
      ru: "Достаточные финансовые и кадровые ресурсы",
      zh: "充足的财力和人力资源",
    },
    mark: "S",
    sources: ["MNR-ENABLERS"],
  },
  "legal-policy-frameworks": {
    label: {
      ar: "أُطر قانونية وسياساتية وطنية متفقة مع اتفاقية حقوق الطفل",
      en: "National legal and policy frameworks in line with the Convention on the Rights of the Child",
      es: "Marcos jurídicos y de política nacionales acordes con la Convención sobre los Derechos del Niño",
      fr: "Cadres juridiques et politiques nationaux conformes à la Convention relative aux droits de l’enfant",
      ru: "Национальные правовые и политические основы, отвечающие Конвенции о правах ребёнка",
      zh: "符合《儿童权利公约》的国家法律和政策框架",
    },
    mark: "S",
    sources: ["MNR-ENABLERS"],
  },
});

/** Code of {@link mnrEnablers}. */
export type MnrEnabler = CodeOf<typeof mnrEnablers>;
