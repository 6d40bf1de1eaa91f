import { type CodeOf, codeList } from "../code-list.js";

/** How often, or by which stretch of time, a body reports. The resolution says quarterly and no more. */
export const periodicities = /* @__PURE__ */ codeList("periodicity", {
  quarterly: {
    label: { ar: "فصلي", en: "Quarterly", es: "Trimestral", fr: "Trimestriel", ru: "Ежеквартально", zh: "每季度" },
    mark: "S",
    sources: ["SEED"],
    note: "Read as calendar quarters; the resolution does not define a quarter.",
  },
  "half-yearly": {
    label: { ar: "نصف سنوي", en: "Half-yearly", es: "Semestral", fr: "Semestriel", ru: "Раз в полугодие", zh: "每半年" },
    mark: "D",
  },
  yearly: {
    label: { ar: "سنوي", en: "Yearly", es: "Anual", fr: "Annuel", ru: "Ежегодно", zh: "每年" },
    mark: "D",
  },
  "since-last-meeting": {
    label: {
      ar: "منذ الاجتماع الأخير",
      en: "Since the last meeting",
      es: "Desde la última reunión",
      fr: "Depuis la dernière réunion",
      ru: "С прошлого собрания",
      zh: "自上次会议以来",
    },
    mark: "D",
  },
  "per-wtdc-cycle": {
    label: {
      ar: "بين مؤتمرين",
      en: "From one conference to the next",
      es: "De una conferencia a la siguiente",
      fr: "D’une conférence à la suivante",
      ru: "От одной конференции до следующей",
      zh: "两届大会之间",
    },
    mark: "S",
    sources: ["SEED"],
  },
});

/** Code of {@link periodicities}. */
export type Periodicity = CodeOf<typeof periodicities>;

/** How often a clause asks for what it asks. Only `quarterly` and `per-wtdc-cycle` are words of the resolution; the others are the project's reading. */
export const clauseFrequencies = /* @__PURE__ */ codeList("clause-frequency", {
  none: {
    label: { ar: "لا توجد", en: "None", es: "Ninguna", fr: "Aucune", ru: "Нет", zh: "无" },
    mark: "D",
  },
  once: {
    label: { ar: "مرة واحدة", en: "Once", es: "Una vez", fr: "Une fois", ru: "Один раз", zh: "一次" },
    mark: "D",
  },
  continuous: {
    label: { ar: "بصورة مستمرة", en: "Continuous", es: "Continua", fr: "En continu", ru: "Постоянно", zh: "持续" },
    mark: "D",
  },
  quarterly: {
    label: { ar: "كل ثلاثة أشهر", en: "Every quarter", es: "Cada trimestre", fr: "Chaque trimestre", ru: "Каждый квартал", zh: "每季度" },
    mark: "S",
    sources: ["SEED"],
  },
  "per-cwg-cop-meeting": {
    label: {
      ar: "في كل اجتماع لفريق العمل",
      en: "At each meeting of the working group",
      es: "En cada reunión del grupo de trabajo",
      fr: "À chaque réunion du groupe de travail",
      ru: "К каждому собранию рабочей группы",
      zh: "工作组每次会议",
    },
    mark: "D",
  },
  "per-wtdc-cycle": {
    label: {
      ar: "مرة لكل مؤتمر",
      en: "Once for each conference",
      es: "Una vez por conferencia",
      fr: "Une fois par conférence",
      ru: "Один раз к каждой конференции",
      zh: "每届大会一次",
    },
    mark: "S",
    sources: ["SEED"],
  },
});

/** Code of {@link clauseFrequencies}. */
export type ClauseFrequency = CodeOf<typeof clauseFrequencies>;

/** The confidence marks, with words for readers of a report. */
export const markMeanings = /* @__PURE__ */ codeList("mark", {
  S: {
    label: {
      ar: "اطُّلع عليه في مصدر",
      en: "seen in a source",
      es: "consultado en una fuente",
      fr: "constaté dans une source",
      ru: "подтверждено источником",
      zh: "见于资料来源",
    },
    mark: "D",
  },
  K: {
    label: {
      ar: "من الذاكرة، دون تحقق",
      en: "from memory, not verified",
      es: "de memoria, sin verificar",
      fr: "de mémoire, non vérifié",
      ru: "по памяти, не проверено",
      zh: "凭记忆，未经核实",
    },
    mark: "D",
  },
  I: {
    label: {
      ar: "مستنتج من وقائع موثقة",
      en: "worked out from seen facts",
      es: "deducido de hechos consultados",
      fr: "déduit de faits constatés",
      ru: "выведено из подтверждённых фактов",
      zh: "根据已见事实推断",
    },
    mark: "D",
  },
  D: {
    label: {
      ar: "من تصميم المشروع",
      en: "design of this project",
      es: "diseño de este proyecto",
      fr: "choix de ce projet",
      ru: "решение этого проекта",
      zh: "本项目的设计",
    },
    mark: "D",
  },
  "S/K": {
    label: {
      ar: "الأساس من مصدر والتفاصيل من الذاكرة",
      en: "core seen in a source, detail from memory",
      es: "lo esencial consultado en una fuente, el detalle de memoria",
      fr: "l’essentiel constaté dans une source, le détail de mémoire",
      ru: "основа подтверждена источником, подробности по памяти",
      zh: "要点见于资料来源，细节凭记忆",
    },
    mark: "D",
  },
});
