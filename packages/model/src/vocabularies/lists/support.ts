import { type CodeOf, codeList } from "../code-list.js";

/** How a capacity-building session is held. */
export const sessionModalities = /* @__PURE__ */ codeList("session-modality", {
  "online-self-paced": {
    label: {
      ar: "عبر الإنترنت وبوتيرة ذاتية",
      en: "Online, self-paced",
      es: "En línea, a ritmo propio",
      fr: "En ligne, à son rythme",
      ru: "Онлайн, в индивидуальном темпе",
      zh: "在线自学",
    },
    mark: "S",
    sources: ["ACAD-POL"],
  },
  "online-with-tutor": {
    label: {
      ar: "عبر الإنترنت مع مدرّب",
      en: "Online with a tutor",
      es: "En línea con tutoría",
      fr: "En ligne avec tuteur",
      ru: "Онлайн с преподавателем",
      zh: "在线有导师",
    },
    mark: "D",
  },
  workshop: {
    label: { ar: "ورشة عمل", en: "Workshop", es: "Taller", fr: "Atelier", ru: "Семинар-практикум", zh: "讲习班" },
    mark: "S",
    sources: ["WS-PACIFIC"],
  },
  "training-of-trainers": {
    label: {
      ar: "تدريب المدرّبين",
      en: "Training of trainers",
      es: "Formación de formadores",
      fr: "Formation de formateurs",
      ru: "Подготовка инструкторов",
      zh: "培训师培训",
    },
    mark: "S",
    sources: ["ACAD-MT"],
  },
  hybrid: {
    label: {
      ar: "حضوري وعن بُعد",
      en: "In person and remote",
      es: "Presencial y a distancia",
      fr: "En présentiel et à distance",
      ru: "Очно и дистанционно",
      zh: "现场与远程结合",
    },
    mark: "D",
  },
});

/** Code of {@link sessionModalities}. */
export type SessionModality = CodeOf<typeof sessionModalities>;

/** On what footing a partnership stands. */
export const partnershipKinds = /* @__PURE__ */ codeList("partnership-kind", {
  "memorandum-of-understanding": {
    label: {
      ar: "مذكرة تفاهم",
      en: "Memorandum of understanding",
      es: "Memorando de entendimiento",
      fr: "Mémorandum d’accord",
      ru: "Меморандум о взаимопонимании",
      zh: "谅解备忘录",
    },
    mark: "S",
    sources: ["SEED", "GSMA-CHI"],
  },
  agreement: { label: { ar: "اتفاق", en: "Agreement", es: "Acuerdo", fr: "Accord", ru: "Соглашение", zh: "协议" }, mark: "S", sources: ["PRJ-NCA"] },
  "strategic-partnership": {
    label: {
      ar: "شراكة استراتيجية",
      en: "Strategic partnership",
      es: "Asociación estratégica",
      fr: "Partenariat stratégique",
      ru: "Стратегическое партнёрство",
      zh: "战略伙伴关系",
    },
    mark: "S",
    sources: ["PRJ-NCA"],
  },
  "non-exclusive-programme": {
    label: {
      ar: "برنامج شراكة غير حصري",
      en: "Non-exclusive partnership programme",
      es: "Programa de asociación no exclusivo",
      fr: "Programme de partenariat non exclusif",
      ru: "Неэксклюзивная программа партнёрства",
      zh: "非排他性伙伴关系计划",
    },
    mark: "S",
    sources: ["CHI-WSIS"],
  },
  informal: {
    label: {
      ar: "تعاون بلا وثيقة مكتوبة",
      en: "Cooperation without a written act",
      es: "Cooperación sin acto escrito",
      fr: "Coopération sans acte écrit",
      ru: "Сотрудничество без письменного акта",
      zh: "无书面文件的合作",
    },
    mark: "D",
  },
});

/** Code of {@link partnershipKinds}. */
export type PartnershipKind = CodeOf<typeof partnershipKinds>;

/** State of a partnership. */
export const partnershipStatuses = /* @__PURE__ */ codeList("partnership-status", {
  proposed: { label: { ar: "مقترحة", en: "Proposed", es: "Propuesta", fr: "Proposé", ru: "Предложено", zh: "拟议" }, mark: "D" },
  "in-force": { label: { ar: "نافذة", en: "In force", es: "En vigor", fr: "En vigueur", ru: "Действует", zh: "有效" }, mark: "D" },
  ended: { label: { ar: "منتهية", en: "Ended", es: "Finalizada", fr: "Achevé", ru: "Завершено", zh: "已结束" }, mark: "D" },
});

/** Code of {@link partnershipStatuses}. */
export type PartnershipStatus = CodeOf<typeof partnershipStatuses>;

/** Ways to bring developing and least developed countries to the working group. The resolution names none; the list is the project's. */
export const participationMeasures = /* @__PURE__ */ codeList("participation-measure", {
  fellowship: { label: { ar: "منحة", en: "Fellowship", es: "Beca", fr: "Bourse", ru: "Стипендия", zh: "与会补贴" }, mark: "D" },
  "remote-participation": {
    label: {
      ar: "المشاركة عن بُعد",
      en: "Remote participation",
      es: "Participación a distancia",
      fr: "Participation à distance",
      ru: "Дистанционное участие",
      zh: "远程参会",
    },
    mark: "D",
  },
  interpretation: {
    label: { ar: "ترجمة شفوية", en: "Interpretation", es: "Interpretación", fr: "Interprétation", ru: "Устный перевод", zh: "口译" },
    mark: "D",
  },
  translation: {
    label: {
      ar: "ترجمة الوثائق",
      en: "Translation of documents",
      es: "Traducción de documentos",
      fr: "Traduction des documents",
      ru: "Перевод документов",
      zh: "文件翻译",
    },
    mark: "D",
  },
  outreach: { label: { ar: "التواصل", en: "Outreach", es: "Divulgación", fr: "Sensibilisation", ru: "Информационная работа", zh: "外联" }, mark: "D" },
  other: { label: { ar: "تدبير آخر", en: "Other measure", es: "Otra medida", fr: "Autre mesure", ru: "Другая мера", zh: "其他措施" }, mark: "D" },
});

/** Code of {@link participationMeasures}. */
export type ParticipationMeasure = CodeOf<typeof participationMeasures>;

/** What looking into a regional working group led to. The duty is to look into it, so each of the three fulfils it. */
export const feasibilityFindings = /* @__PURE__ */ codeList("feasibility-finding", {
  form: { label: { ar: "إنشاء الفريق", en: "Form the group", es: "Crear el grupo", fr: "Créer le groupe", ru: "Создать группу", zh: "成立工作组" }, mark: "D" },
  "do-not-form": {
    label: {
      ar: "عدم إنشاء الفريق",
      en: "Do not form the group",
      es: "No crear el grupo",
      fr: "Ne pas créer le groupe",
      ru: "Не создавать группу",
      zh: "不成立工作组",
    },
    mark: "D",
  },
  defer: {
    label: { ar: "إرجاء القرار", en: "Decide later", es: "Aplazar la decisión", fr: "Reporter la décision", ru: "Отложить решение", zh: "推迟决定" },
    mark: "D",
  },
});

/** Code of {@link feasibilityFindings}. */
export type FeasibilityFinding = CodeOf<typeof feasibilityFindings>;

/** The three subjects on which the resolution asks for guidance. */
export const guidanceSubjects = /* @__PURE__ */ codeList("guidance-subject", {
  strategies: {
    label: { ar: "الاستراتيجيات", en: "Strategies", es: "Estrategias", fr: "Stratégies", ru: "Стратегии", zh: "战略" },
    mark: "S",
    sources: ["SEED"],
  },
  "best-practices": {
    label: { ar: "أفضل الممارسات", en: "Best practices", es: "Prácticas óptimas", fr: "Bonnes pratiques", ru: "Передовой опыт", zh: "最佳做法" },
    mark: "S",
    sources: ["SEED"],
  },
  "cooperative-efforts": {
    label: {
      ar: "الجهود التعاونية",
      en: "Cooperative efforts",
      es: "Iniciativas de cooperación",
      fr: "Actions de coopération",
      ru: "Совместные усилия",
      zh: "合作举措",
    },
    mark: "S",
    sources: ["SEED"],
  },
});

/** Code of {@link guidanceSubjects}. */
export type GuidanceSubject = CodeOf<typeof guidanceSubjects>;
