import { type CodeOf, codeList } from "../code-list.js";

/** Pillars of the European Better Internet for Kids strategies: five of 2012, as mapped in 2018, and three of BIK+ (May 2022). `codesOn` tells those of a day. */
export const bikPillars = /* @__PURE__ */ codeList("bik-pillar", {
  "quality-content": {
    label: {
      ar: "محتوى جيد للشباب على الإنترنت",
      en: "Quality content online for young people",
      es: "Contenidos de calidad en línea para jóvenes",
      fr: "Contenus de qualité en ligne pour les jeunes",
      ru: "Качественный онлайн-контент для молодёжи",
      zh: "面向青少年的优质网络内容",
    },
    mark: "S",
    sources: ["BIK-2018"],
    validFrom: "2012",
    validTo: "2022-05",
    note: "2012, pillar 1.",
  },
  "media-literacy": {
    label: {
      ar: "الدراية الرقمية والإعلامية في التعليم",
      en: "Digital and media literacy in education",
      es: "Alfabetización digital y mediática en la educación",
      fr: "Éducation au numérique et aux médias",
      ru: "Цифровая и медийная грамотность в образовании",
      zh: "教育中的数字和媒体素养",
    },
    mark: "S",
    sources: ["BIK-2018"],
    validFrom: "2012",
    validTo: "2022-05",
    note: "2012, pillar 2.",
  },
  "awareness-empowerment": {
    label: {
      ar: "التوعية والتمكين",
      en: "Awareness and empowerment",
      es: "Sensibilización y empoderamiento",
      fr: "Sensibilisation et autonomisation",
      ru: "Осведомлённость и расширение возможностей",
      zh: "意识提高和赋能",
    },
    mark: "S",
    sources: ["BIK-2018"],
    validFrom: "2012",
    validTo: "2022-05",
    note: "2012, pillar 3.",
  },
  "safe-environment": {
    label: {
      ar: "أدوات وتنظيم من أجل بيئة آمنة على الإنترنت",
      en: "Tools and regulation for a safe online environment",
      es: "Herramientas y regulación para un entorno en línea seguro",
      fr: "Outils et réglementation pour un environnement en ligne sûr",
      ru: "Инструменты и регулирование для безопасной онлайн-среды",
      zh: "营造安全网络环境的工具和监管",
    },
    mark: "S",
    sources: ["BIK-2018"],
    validFrom: "2012",
    validTo: "2022-05",
    note: "2012, pillar 4.",
  },
  "fight-abuse": {
    label: {
      ar: "التشريع وإنفاذ القانون ضد الاعتداء الجنسي على الأطفال واستغلالهم",
      en: "Legislation and law enforcement against child sexual abuse and exploitation",
      es: "Legislación y aplicación de la ley contra el abuso y la explotación sexual infantil",
      fr: "Législation et répression des abus et de l’exploitation sexuels d’enfants",
      ru: "Законодательство и правоприменение против сексуального насилия над детьми и их эксплуатации",
      zh: "打击儿童性虐待和性剥削的立法与执法",
    },
    mark: "S",
    sources: ["BIK-2018"],
    validFrom: "2012",
    validTo: "2022-05",
    note: "2012, pillar 5.",
  },
  "safe-digital-experiences": {
    label: {
      ar: "تجارب رقمية آمنة",
      en: "Safe digital experiences",
      es: "Experiencias digitales seguras",
      fr: "Expériences numériques sûres",
      ru: "Безопасный цифровой опыт",
      zh: "安全的数字体验",
    },
    mark: "S",
    sources: ["BIK-2023"],
    validFrom: "2022-05",
    note: "BIK+, pillar 1.",
  },
  "digital-empowerment": {
    label: {
      ar: "التمكين الرقمي",
      en: "Digital empowerment",
      es: "Empoderamiento digital",
      fr: "Autonomisation numérique",
      ru: "Расширение цифровых возможностей",
      zh: "数字赋能",
    },
    mark: "S",
    sources: ["BIK-2023"],
    validFrom: "2022-05",
    note: "BIK+, pillar 2.",
  },
  "active-participation": {
    label: {
      ar: "المشاركة النشطة",
      en: "Active participation",
      es: "Participación activa",
      fr: "Participation active",
      ru: "Активное участие",
      zh: "积极参与",
    },
    mark: "S",
    sources: ["BIK-2023"],
    validFrom: "2022-05",
    note: "BIK+, pillar 3.",
  },
});

/** Code of {@link bikPillars}. */
export type BikPillar = CodeOf<typeof bikPillars>;

/** Topics of the Better Internet for Kids policy map (2020). */
export const bikTopics = /* @__PURE__ */ codeList("bik-topic", {
  "policy-frameworks": {
    label: { ar: "أُطر السياسات", en: "Policy frameworks", es: "Marcos de política", fr: "Cadres d’action", ru: "Политические рамки", zh: "政策框架" },
    mark: "S",
    sources: ["BIK-2020"],
    note: "Organizing principles and long-term goals.",
  },
  "policy-making": {
    label: {
      ar: "وضع السياسات",
      en: "Policy making",
      es: "Formulación de políticas",
      fr: "Élaboration des politiques",
      ru: "Разработка политики",
      zh: "政策制定",
    },
    mark: "S",
    sources: ["BIK-2020"],
    note: "Coordination, evidence, involvement of young people.",
  },
  "policy-implementation": {
    label: {
      ar: "تنفيذ السياسات",
      en: "Policy implementation",
      es: "Aplicación de las políticas",
      fr: "Mise en œuvre des politiques",
      ru: "Осуществление политики",
      zh: "政策实施",
    },
    mark: "S",
    sources: ["BIK-2020"],
    note: "Who delivers, and how activities spread over the pillars.",
  },
});

/** Code of {@link bikTopics}. */
export type BikTopic = CodeOf<typeof bikTopics>;
