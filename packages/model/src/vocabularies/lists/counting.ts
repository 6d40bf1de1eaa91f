import { type CodeOf, codeList } from "../code-list.js";

/** What a count tells. Counts of different kinds are never added up. */
export const countKinds = /* @__PURE__ */ codeList("count-kind", {
  attended: {
    label: { ar: "الحاضرون", en: "Attended", es: "Asistentes", fr: "Participants", ru: "Присутствовали", zh: "出席" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  reached: {
    label: { ar: "المستفيدون", en: "Reached", es: "Alcanzados", fr: "Atteints", ru: "Охвачены", zh: "覆盖" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  completed: {
    label: {
      ar: "الذين أكملوا",
      en: "Completed",
      es: "Han finalizado",
      fr: "Ont terminé",
      ru: "Завершили",
      zh: "完成",
    },
    mark: "D",
    note: "People who finished a course or a programme.",
  },
  target: {
    label: { ar: "المستهدف", en: "Target", es: "Objetivo", fr: "Objectif", ru: "Целевой показатель", zh: "目标" },
    mark: "S",
    sources: ["REAL-ACTIVITIES", "REAL-STRATEGIES"],
    note: "A wish, not a result.",
  },
  "running-total": {
    label: { ar: "المجموع التراكمي", en: "Running total", es: "Total acumulado", fr: "Total cumulé", ru: "Нарастающий итог", zh: "累计总数" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
    note: "May contain other counts of the same list.",
  },
});

/** Code of {@link countKinds}. */
export type CountKind = CodeOf<typeof countKinds>;

/** What was counted. An open list: `other` stands for a unit that the text names. */
export const countUnits = /* @__PURE__ */ codeList("count-unit", {
  persons: {
    label: { ar: "أشخاص", en: "Persons", es: "Personas", fr: "Personnes", ru: "Лица", zh: "人" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  children: {
    label: { ar: "أطفال", en: "Children", es: "Niños y niñas", fr: "Enfants", ru: "Дети", zh: "儿童" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  students: {
    label: { ar: "طلاب", en: "Students", es: "Estudiantes", fr: "Élèves et étudiants", ru: "Учащиеся", zh: "学生" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  parents: {
    label: {
      ar: "آباء وأمهات وأولياء أمور",
      en: "Parents and guardians",
      es: "Padres, madres y tutores",
      fr: "Parents et tuteurs",
      ru: "Родители и опекуны",
      zh: "家长和监护人",
    },
    mark: "D",
    sources: ["REAL-ACTIVITIES"],
    note: "Seen only inside joint groups such as parents and educators.",
  },
  teachers: {
    label: { ar: "معلمون", en: "Teachers", es: "Docentes", fr: "Enseignants", ru: "Учителя", zh: "教师" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  professionals: {
    label: { ar: "مهنيون", en: "Professionals", es: "Profesionales", fr: "Professionnels", ru: "Специалисты", zh: "专业人员" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  representatives: {
    label: { ar: "ممثلون", en: "Representatives", es: "Representantes", fr: "Représentants", ru: "Представители", zh: "代表" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  stakeholders: {
    label: { ar: "أصحاب المصلحة", en: "Stakeholders", es: "Partes interesadas", fr: "Parties prenantes", ru: "Заинтересованные стороны", zh: "利益攸关方" },
    mark: "S",
    sources: ["REAL-ACTIVITIES"],
  },
  organizations: {
    label: { ar: "منظمات", en: "Organizations", es: "Organizaciones", fr: "Organisations", ru: "Организации", zh: "组织" },
    mark: "D",
  },
  schools: {
    label: { ar: "مدارس", en: "Schools", es: "Escuelas", fr: "Établissements scolaires", ru: "Школы", zh: "学校" },
    mark: "D",
  },
  countries: {
    label: { ar: "بلدان", en: "Countries", es: "Países", fr: "Pays", ru: "Страны", zh: "国家" },
    mark: "D",
  },
  other: {
    label: { ar: "وحدة أخرى", en: "Other unit", es: "Otra unidad", fr: "Autre unité", ru: "Другая единица", zh: "其他单位" },
    mark: "D",
  },
});

/** Code of {@link countUnits}. */
export type CountUnit = CodeOf<typeof countUnits>;

/** How exact a stated figure is. */
export const qualifiers = /* @__PURE__ */ codeList("qualifier", {
  about: {
    label: { ar: "نحو", en: "about", es: "aproximadamente", fr: "environ", ru: "около", zh: "约" },
    mark: "S",
    sources: ["REAL-ACTIVITIES", "REAL-STRATEGIES"],
    note: "Also for approximately and around.",
  },
  "at-least": {
    label: { ar: "ما لا يقل عن", en: "at least", es: "al menos", fr: "au moins", ru: "не менее", zh: "至少" },
    mark: "S",
    sources: ["REAL-STRATEGIES"],
  },
  "more-than": {
    label: { ar: "أكثر من", en: "more than", es: "más de", fr: "plus de", ru: "более", zh: "超过" },
    mark: "S",
    sources: ["REAL-ACTIVITIES", "REAL-STRATEGIES"],
    note: "Also for over.",
  },
  almost: {
    label: { ar: "ما يقرب من", en: "almost", es: "casi", fr: "près de", ru: "почти", zh: "将近" },
    mark: "D",
  },
  "up-to": {
    label: { ar: "ما يصل إلى", en: "up to", es: "hasta", fr: "jusqu’à", ru: "до", zh: "最多" },
    mark: "D",
  },
  "less-than": {
    label: { ar: "أقل من", en: "less than", es: "menos de", fr: "moins de", ru: "менее", zh: "不到" },
    mark: "D",
  },
  estimated: {
    label: { ar: "حسب التقديرات", en: "estimated", es: "según estimaciones", fr: "selon les estimations", ru: "по оценкам", zh: "估计" },
    mark: "S",
    sources: ["REAL-STRATEGIES"],
  },
});

/** Code of {@link qualifiers}. */
export type Qualifier = CodeOf<typeof qualifiers>;

/** Why a value is missing. Not seen, not applicable and zero are three different things. */
export const missingReasons = /* @__PURE__ */ codeList("missing-reason", {
  "not-known": {
    label: { ar: "غير معروف", en: "Not known", es: "Se desconoce", fr: "Non connu", ru: "Неизвестно", zh: "未知" },
    mark: "D",
  },
  "not-applicable": {
    label: { ar: "لا ينطبق", en: "Not applicable", es: "No procede", fr: "Sans objet", ru: "Не применимо", zh: "不适用" },
    mark: "D",
  },
  "not-collected": {
    label: { ar: "لم يُجمع", en: "Not collected", es: "No se recopila", fr: "Non recueilli", ru: "Данные не собираются", zh: "未收集" },
    mark: "D",
  },
  withheld: {
    label: { ar: "محجوب", en: "Withheld", es: "No se divulga", fr: "Non communiqué", ru: "Не раскрывается", zh: "不予公开" },
    mark: "D",
  },
});

/** Code of {@link missingReasons}. */
export type MissingReason = CodeOf<typeof missingReasons>;
