import { type CodeOf, codeList } from "../code-list.js";

/** The five key areas of ITU's guidelines for industry (2020), in own words. That areas 4 and 5 are two is from memory: the website prints them in one. */
export const industryKeyAreas = /* @__PURE__ */ codeList("industry-key-area", {
  "child-rights-in-policies": {
    label: {
      ar: "مراعاة حقوق الطفل في جميع السياسات والعمليات",
      en: "Child rights in all policies and processes",
      es: "Derechos de la infancia en todas las políticas y procesos",
      fr: "Droits de l’enfant dans toutes les politiques et procédures",
      ru: "Права ребёнка во всех стратегиях и процессах",
      zh: "将儿童权利纳入所有政策和流程",
    },
    mark: "S",
    sources: ["COPG-IND"],
    validFrom: "2020-06",
    note: "Area 1.",
  },
  "csam-processes": {
    label: {
      ar: "عمليات موحدة للتعامل مع مواد الاعتداء الجنسي على الأطفال",
      en: "Standard processes to handle child sexual abuse material",
      es: "Procesos normalizados frente al material de abuso sexual infantil",
      fr: "Procédures normalisées face aux contenus d’abus sexuels sur enfants",
      ru: "Стандартные процедуры в отношении материалов о сексуальном насилии над детьми",
      zh: "处理儿童性虐待材料的标准流程",
    },
    mark: "S",
    sources: ["COPG-IND"],
    validFrom: "2020-06",
    note: "Area 2.",
  },
  "age-appropriate-environment": {
    label: {
      ar: "بيئة على الخط أكثر أماناً وملائمة للعمر",
      en: "A safer and age-appropriate online environment",
      es: "Un entorno en línea más seguro y adecuado a la edad",
      fr: "Un environnement en ligne plus sûr et adapté à l’âge",
      ru: "Более безопасная и соответствующая возрасту онлайн-среда",
      zh: "更安全、适龄的网络环境",
    },
    mark: "S",
    sources: ["COPG-IND"],
    validFrom: "2020-06",
    note: "Area 3.",
  },
  education: {
    label: {
      ar: "تثقيف الأطفال ومقدمي الرعاية والمربّين",
      en: "Education of children, carers and educators",
      es: "Educación de la infancia, cuidadores y educadores",
      fr: "Éducation des enfants, des aidants et des éducateurs",
      ru: "Обучение детей, опекающих их лиц и педагогов",
      zh: "教育儿童、照护者和教育工作者",
    },
    mark: "S",
    sources: ["COPG-IND"],
    validFrom: "2020-06",
    note: "Area 4.",
  },
  "civic-engagement": {
    label: {
      ar: "التكنولوجيا الرقمية سبيلاً إلى المشاركة المدنية",
      en: "Digital technology for civic engagement",
      es: "Tecnología digital para la participación cívica",
      fr: "Le numérique au service de l’engagement civique",
      ru: "Цифровые технологии для гражданского участия",
      zh: "以数字技术促进公民参与",
    },
    mark: "S/K",
    sources: ["COPG-IND"],
    validFrom: "2020-06",
    note: "Area 5.",
  },
});

/** Code of {@link industryKeyAreas}. */
export type IndustryKeyArea = CodeOf<typeof industryKeyAreas>;

/** The four features with a checklist of their own in ITU's guidelines for industry (2020). Names and letters are from memory; the checklists were not seen. */
export const industryFeatures = /* @__PURE__ */ codeList("industry-feature", {
  "connectivity-hosting": {
    label: {
      ar: "التوصيلية وتخزين البيانات والاستضافة",
      en: "Connectivity, data storage and hosting services",
      es: "Conectividad, almacenamiento de datos y alojamiento",
      fr: "Connectivité, stockage de données et hébergement",
      ru: "Подключение, хранение данных и хостинг",
      zh: "连接、数据存储和托管服务",
    },
    mark: "K",
    validFrom: "2020-06",
    note: "Feature A.",
  },
  "curated-content": {
    label: {
      ar: "محتوى رقمي منتقى",
      en: "Curated digital content",
      es: "Contenidos digitales seleccionados",
      fr: "Contenus numériques sélectionnés",
      ru: "Подобранный цифровой контент",
      zh: "经筛选的数字内容",
    },
    mark: "K",
    validFrom: "2020-06",
    note: "Feature B.",
  },
  "user-generated-content": {
    label: {
      ar: "المحتوى الذي ينتجه المستخدمون والربط بينهم",
      en: "User-generated content and connecting users",
      es: "Contenidos generados por usuarios y conexión entre ellos",
      fr: "Contenus créés par les utilisateurs et mise en relation",
      ru: "Пользовательский контент и общение пользователей",
      zh: "用户生成内容和用户连接",
    },
    mark: "K",
    validFrom: "2020-06",
    note: "Feature C.",
  },
  "ai-systems": {
    label: {
      ar: "الأنظمة القائمة على الذكاء الاصطناعي",
      en: "Systems driven by artificial intelligence",
      es: "Sistemas basados en inteligencia artificial",
      fr: "Systèmes fondés sur l’intelligence artificielle",
      ru: "Системы на основе искусственного интеллекта",
      zh: "人工智能驱动的系统",
    },
    mark: "K",
    validFrom: "2020-06",
    note: "Feature D.",
  },
});

/** Code of {@link industryFeatures}. */
export type IndustryFeature = CodeOf<typeof industryFeatures>;
