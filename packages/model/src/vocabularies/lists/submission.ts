import { type CodeOf, codeList } from "../code-list.js";

/** For what a paper is handed in. */
export const documentPurposes = /* @__PURE__ */ codeList("document-purpose", {
  action: {
    label: { ar: "لاتخاذ إجراء", en: "For action", es: "Para acción", fr: "Pour suite à donner", ru: "Для принятия мер", zh: "供采取行动" },
    mark: "S",
    sources: ["ITUD-SUBMIT"],
    note: "Needs the action that is asked of the meeting.",
  },
  information: {
    label: { ar: "للعلم", en: "For information", es: "Para información", fr: "Pour information", ru: "Для информации", zh: "供参考" },
    mark: "S",
    sources: ["COP-M2", "COP-M6", "ITUD-SUBMIT"],
    note: "Stays in its original language in the study groups.",
  },
});

/** Code of {@link documentPurposes}. */
export type DocumentPurpose = CodeOf<typeof documentPurposes>;

/** Marks in the margin of proposals that change a text. */
export const proposalMarks = /* @__PURE__ */ codeList("proposal-mark", {
  ADD: { label: { ar: "نص جديد", en: "New text", es: "Texto nuevo", fr: "Texte nouveau", ru: "Новый текст", zh: "新增案文" }, mark: "S", sources: ["PP14-FA"] },
  MOD: {
    label: { ar: "نص معدَّل", en: "Changed text", es: "Texto modificado", fr: "Texte modifié", ru: "Изменённый текст", zh: "修改案文" },
    mark: "S",
    sources: ["COP-M14", "PP14-FA"],
  },
  SUP: {
    label: { ar: "نص محذوف", en: "Deleted text", es: "Texto suprimido", fr: "Texte supprimé", ru: "Исключённый текст", zh: "删除案文" },
    mark: "S",
    sources: ["PP14-FA"],
  },
  NOC: { label: { ar: "نص بدون تغيير", en: "No change", es: "Sin cambios", fr: "Texte inchangé", ru: "Без изменений", zh: "不修改" }, mark: "K" },
});

/** Code of {@link proposalMarks}. */
export type ProposalMark = CodeOf<typeof proposalMarks>;

/** How far a guideline or a set of principles has come. */
export const textStatuses = /* @__PURE__ */ codeList("text-status", {
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
    mark: "D",
  },
  agreed: { label: { ar: "متفق عليه", en: "Agreed", es: "Acordado", fr: "Approuvé", ru: "Согласовано", zh: "已商定" }, mark: "D" },
  published: { label: { ar: "منشور", en: "Published", es: "Publicado", fr: "Publié", ru: "Опубликовано", zh: "已发布" }, mark: "D" },
  superseded: { label: { ar: "حلّ محله غيره", en: "Superseded", es: "Sustituido", fr: "Remplacé", ru: "Заменено", zh: "已被取代" }, mark: "D" },
  withdrawn: { label: { ar: "مسحوب", en: "Withdrawn", es: "Retirado", fr: "Retiré", ru: "Отозвано", zh: "已撤销" }, mark: "D" },
});

/** Code of {@link textStatuses}. */
export type TextStatus = CodeOf<typeof textStatuses>;
