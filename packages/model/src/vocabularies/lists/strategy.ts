import { type CodeOf, codeList } from "../code-list.js";

/** What kind of national document a strategy record describes. */
export const strategyKinds = /* @__PURE__ */ codeList("strategy-kind", {
  strategy: {
    label: { ar: "استراتيجية", en: "Strategy", es: "Estrategia", fr: "Stratégie", ru: "Стратегия", zh: "战略" },
    mark: "S",
    sources: ["NS-ZMB", "REAL-STRATEGIES"],
  },
  policy: {
    label: { ar: "سياسة", en: "Policy", es: "Política", fr: "Politique", ru: "Политика", zh: "政策" },
    mark: "S",
    sources: ["NS-RWA"],
  },
  framework: {
    label: { ar: "إطار", en: "Framework", es: "Marco", fr: "Cadre", ru: "Рамочный документ", zh: "框架" },
    mark: "S",
    sources: ["REAL-STRATEGIES"],
  },
  "action-plan": {
    label: { ar: "خطة عمل", en: "Action plan", es: "Plan de acción", fr: "Plan d’action", ru: "План действий", zh: "行动计划" },
    mark: "S",
    sources: ["NS-MDA", "REAL-STRATEGIES"],
  },
  programme: {
    label: { ar: "برنامج", en: "Programme", es: "Programa", fr: "Programme", ru: "Программа", zh: "方案" },
    mark: "S",
    sources: ["NS-VNM", "REAL-STRATEGIES"],
  },
  "road-map": {
    label: { ar: "خريطة طريق", en: "Road map", es: "Hoja de ruta", fr: "Feuille de route", ru: "Дорожная карта", zh: "路线图" },
    mark: "S",
    sources: ["NS-IDN", "REAL-STRATEGIES"],
  },
  "law-or-decree": {
    label: { ar: "قانون أو مرسوم", en: "Law or decree", es: "Ley o decreto", fr: "Loi ou décret", ru: "Закон или постановление", zh: "法律或法令" },
    mark: "D",
  },
});

/** Code of {@link strategyKinds}. */
export type StrategyKind = CodeOf<typeof strategyKinds>;

/** How far a national document has come. `in-force` and `expired` follow from dates: compute them for a day rather than state them. */
export const strategyStatuses = /* @__PURE__ */ codeList("strategy-status", {
  planned: {
    label: { ar: "مزمع", en: "Planned", es: "Prevista", fr: "Prévue", ru: "Запланировано", zh: "已计划" },
    mark: "D",
    note: "Announced, no text yet.",
  },
  drafting: {
    label: { ar: "قيد الصياغة", en: "Being drafted", es: "En redacción", fr: "En cours de rédaction", ru: "Разрабатывается", zh: "起草中" },
    mark: "D",
  },
  consultation: {
    label: { ar: "معروض للتشاور", en: "Open for consultation", es: "En consulta", fr: "En consultation", ru: "На обсуждении", zh: "征求意见中" },
    mark: "D",
  },
  "final-draft": {
    label: { ar: "مشروع نهائي", en: "Final draft", es: "Proyecto final", fr: "Projet final", ru: "Окончательный проект", zh: "最终草案" },
    mark: "S",
    sources: ["GCI-2018Q"],
    note: "Advanced draft, ready to be adopted; the Global Cybersecurity Index answers partial here.",
  },
  approved: {
    label: { ar: "معتمد", en: "Approved", es: "Aprobada", fr: "Approuvée", ru: "Утверждено", zh: "已批准" },
    mark: "S",
    sources: ["NS-MDA", "NS-VNM"],
    note: "Adopted by the competent authority. A launch is not an adoption.",
  },
  launched: {
    label: {
      ar: "مُطلَق؛ لم يُطّلع على الاعتماد",
      en: "Launched; adoption not seen",
      es: "Presentada; adopción no vista",
      fr: "Lancée ; adoption non vue",
      ru: "Представлено; принятие не подтверждено",
      zh: "已发布；未见通过文件",
    },
    mark: "S",
    sources: ["REAL-STRATEGIES"],
    note: "Presented to the public. Launch is not adoption: an approved strategy has an instrument or a date of adoption.",
  },
  "in-force": {
    label: { ar: "نافذ", en: "In force", es: "En vigor", fr: "En vigueur", ru: "Действует", zh: "有效" },
    mark: "D",
  },
  "under-review": {
    label: { ar: "قيد المراجعة", en: "Under review", es: "En revisión", fr: "En cours de révision", ru: "Пересматривается", zh: "审查中" },
    mark: "D",
    note: "Being evaluated or rewritten while still in force.",
  },
  completed: {
    label: { ar: "مكتمل", en: "Completed", es: "Finalizada", fr: "Achevée", ru: "Выполнено", zh: "已完成" },
    mark: "S",
    sources: ["REAL-STRATEGIES"],
    note: "Its maker says that the work is done.",
  },
  expired: {
    label: { ar: "منقضٍ", en: "Expired", es: "Vencida", fr: "Échue", ru: "Срок действия истёк", zh: "已到期" },
    mark: "D",
  },
  superseded: {
    label: { ar: "حلّ محله غيره", en: "Superseded", es: "Sustituida", fr: "Remplacée", ru: "Заменено", zh: "已被取代" },
    mark: "D",
    note: "Points to its successor.",
  },
  withdrawn: {
    label: { ar: "مسحوب", en: "Withdrawn", es: "Retirada", fr: "Retirée", ru: "Отозвано", zh: "已撤销" },
    mark: "D",
  },
});

/** Code of {@link strategyStatuses}. */
export type StrategyStatus = CodeOf<typeof strategyStatuses>;

/** How far one action of a plan has come. */
export const actionStatuses = /* @__PURE__ */ codeList("action-status", {
  "not-started": {
    label: { ar: "لم يبدأ", en: "Not started", es: "No iniciada", fr: "Non commencée", ru: "Не начато", zh: "未开始" },
    mark: "D",
  },
  "in-progress": {
    label: { ar: "جارٍ", en: "In progress", es: "En curso", fr: "En cours", ru: "Выполняется", zh: "进行中" },
    mark: "D",
  },
  done: {
    label: { ar: "منفَّذ", en: "Done", es: "Realizada", fr: "Réalisée", ru: "Выполнено", zh: "已完成" },
    mark: "D",
  },
  delayed: {
    label: { ar: "متأخر", en: "Delayed", es: "Retrasada", fr: "Retardée", ru: "Задерживается", zh: "延迟" },
    mark: "D",
  },
  dropped: {
    label: { ar: "متروك", en: "Dropped", es: "Abandonada", fr: "Abandonnée", ru: "Снято", zh: "已放弃" },
    mark: "D",
  },
});

/** Code of {@link actionStatuses}. */
export type ActionStatus = CodeOf<typeof actionStatuses>;

/** What a channel is for that children or the public can turn to. A hotline takes reports of material; a helpline helps a child. */
export const reportingChannelTypes = /* @__PURE__ */ codeList("reporting-channel-type", {
  helpline: {
    label: { ar: "خط مساعدة", en: "Helpline", es: "Línea de ayuda", fr: "Ligne d’assistance", ru: "Телефон доверия", zh: "求助热线" },
    mark: "S",
    sources: ["REAL-STRATEGIES"],
  },
  hotline: {
    label: {
      ar: "خط ساخن للإبلاغ",
      en: "Hotline",
      es: "Línea de denuncia",
      fr: "Ligne de signalement",
      ru: "Горячая линия для сообщений",
      zh: "举报热线",
    },
    mark: "S",
    sources: ["REAL-STRATEGIES"],
  },
  portal: {
    label: {
      ar: "بوابة إبلاغ إلكترونية",
      en: "Reporting portal",
      es: "Portal de denuncia",
      fr: "Portail de signalement",
      ru: "Портал для сообщений",
      zh: "举报门户网站",
    },
    mark: "S",
    sources: ["REAL-STRATEGIES"],
  },
  emergency: {
    label: { ar: "رقم طوارئ", en: "Emergency number", es: "Número de emergencia", fr: "Numéro d’urgence", ru: "Экстренный номер", zh: "紧急号码" },
    mark: "S",
    sources: ["REAL-STRATEGIES"],
  },
});

/** Code of {@link reportingChannelTypes}. */
export type ReportingChannelType = CodeOf<typeof reportingChannelTypes>;
