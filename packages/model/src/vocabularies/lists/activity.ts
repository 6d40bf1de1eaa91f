import { type CodeOf, codeList } from "../code-list.js";

/** What kind of activity a record tells of. The division into twelve is the project's; every kind was met in real records. `other` is for what fits none. */
export const activityTypes = /* @__PURE__ */ codeList("activity-type", {
  meeting: {
    label: { ar: "اجتماع", en: "Meeting", es: "Reunión", fr: "Réunion", ru: "Собрание", zh: "会议" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  campaign: {
    label: {
      ar: "حملة توعية",
      en: "Awareness campaign",
      es: "Campaña de sensibilización",
      fr: "Campagne de sensibilisation",
      ru: "Информационная кампания",
      zh: "宣传活动",
    },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  workshop: {
    label: { ar: "ورشة عمل", en: "Workshop", es: "Taller", fr: "Atelier", ru: "Семинар-практикум", zh: "讲习班" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  training: {
    label: { ar: "تدريب", en: "Training", es: "Capacitación", fr: "Formation", ru: "Обучение", zh: "培训" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  conference: {
    label: { ar: "مؤتمر", en: "Conference", es: "Conferencia", fr: "Conférence", ru: "Конференция", zh: "大会" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  "policy-adoption": {
    label: {
      ar: "اعتماد سياسة أو استراتيجية",
      en: "Adoption of a policy or strategy",
      es: "Adopción de una política o estrategia",
      fr: "Adoption d’une politique ou d’une stratégie",
      ru: "Принятие политики или стратегии",
      zh: "政策或战略的通过",
    },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  "guideline-launch": {
    label: {
      ar: "إصدار مبادئ توجيهية",
      en: "Launch of guidelines",
      es: "Presentación de directrices",
      fr: "Lancement de lignes directrices",
      ru: "Выпуск руководящих указаний",
      zh: "指南的发布",
    },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  "strategy-support": {
    label: {
      ar: "دعم وضع استراتيجية",
      en: "Support for a strategy",
      es: "Apoyo a una estrategia",
      fr: "Appui à une stratégie",
      ru: "Поддержка стратегии",
      zh: "战略支持",
    },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  "tool-launch": {
    label: {
      ar: "إطلاق أداة أو خدمة",
      en: "Launch of a tool or service",
      es: "Puesta en marcha de una herramienta o un servicio",
      fr: "Lancement d’un outil ou d’un service",
      ru: "Запуск инструмента или услуги",
      zh: "工具或服务的推出",
    },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  research: {
    label: { ar: "بحث", en: "Research", es: "Investigación", fr: "Travaux de recherche", ru: "Исследование", zh: "研究" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  partnership: {
    label: { ar: "شراكة", en: "Partnership", es: "Asociación", fr: "Partenariat", ru: "Партнёрство", zh: "伙伴关系" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  "national-assessment": {
    label: { ar: "تقييم وطني", en: "National assessment", es: "Evaluación nacional", fr: "Évaluation nationale", ru: "Национальная оценка", zh: "国家评估" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  other: {
    label: { ar: "نشاط آخر", en: "Other activity", es: "Otra actividad", fr: "Autre activité", ru: "Иная деятельность", zh: "其他活动" },
    mark: "D",
    note: "For an activity that fits none of the others; its title says what it is.",
  },
});

/** Code of {@link activityTypes}. */
export type ActivityType = CodeOf<typeof activityTypes>;

/** How wide an activity reaches. */
export const activityScopes = /* @__PURE__ */ codeList("activity-scope", {
  national: {
    label: { ar: "وطني", en: "National", es: "Nacional", fr: "National", ru: "Национальный", zh: "国家" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  regional: {
    label: { ar: "إقليمي", en: "Regional", es: "Regional", fr: "Régional", ru: "Региональный", zh: "区域" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  global: {
    label: { ar: "عالمي", en: "Global", es: "Mundial", fr: "Mondial", ru: "Глобальный", zh: "全球" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
});

/** Code of {@link activityScopes}. */
export type ActivityScope = CodeOf<typeof activityScopes>;

/** How far an activity has come. `cancelled` and `postponed` are the project's own: no real record with them was met. */
export const activityStatuses = /* @__PURE__ */ codeList("activity-status", {
  announced: {
    label: { ar: "معلن", en: "Announced", es: "Anunciada", fr: "Annoncée", ru: "Объявлено", zh: "已宣布" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
    note: "Not counted as held.",
  },
  ongoing: {
    label: { ar: "قيد التنفيذ", en: "Ongoing", es: "En curso", fr: "En cours", ru: "Выполняется", zh: "进行中" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  completed: {
    label: { ar: "منجز", en: "Completed", es: "Concluida", fr: "Achevée", ru: "Завершено", zh: "已完成" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  held: {
    label: { ar: "تم عقده", en: "Held", es: "Celebrada", fr: "Tenue", ru: "Проведено", zh: "已举行" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  cancelled: {
    label: { ar: "ملغى", en: "Cancelled", es: "Cancelada", fr: "Annulée", ru: "Отменено", zh: "已取消" },
    mark: "D",
  },
  postponed: {
    label: { ar: "مؤجل", en: "Postponed", es: "Aplazada", fr: "Reportée", ru: "Отложено", zh: "已推迟" },
    mark: "D",
  },
});

/** Code of {@link activityStatuses}. */
export type ActivityStatus = CodeOf<typeof activityStatuses>;

/** The part that ITU had in an activity, as far as the sources show. */
export const ituRoles = /* @__PURE__ */ codeList("itu-role", {
  organizer: {
    label: { ar: "منظِّم", en: "Organizer", es: "Organizador", fr: "Organisateur", ru: "Организатор", zh: "主办方" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  "co-organizer": {
    label: { ar: "منظِّم مشارك", en: "Co-organizer", es: "Coorganizador", fr: "Coorganisateur", ru: "Соорганизатор", zh: "合办方" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  support: {
    label: { ar: "دعم", en: "Support", es: "Apoyo", fr: "Appui", ru: "Поддержка", zh: "支持" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  participant: {
    label: { ar: "مشارك", en: "Participant", es: "Participante", fr: "Participant", ru: "Участник", zh: "参加方" },
    mark: "D",
    note: "Foreseen in the form of the real records; none of them has it.",
  },
  "none-seen": {
    label: {
      ar: "لم يظهر أي دور",
      en: "No role seen",
      es: "Ningún papel constatado",
      fr: "Aucun rôle constaté",
      ru: "Участие не выявлено",
      zh: "未见参与",
    },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
    note: "The sources read show no part of ITU; it may have had one.",
  },
});

/** Code of {@link ituRoles}. */
export type ItuRole = CodeOf<typeof ituRoles>;
