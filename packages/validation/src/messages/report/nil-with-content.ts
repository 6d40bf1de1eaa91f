import type { RuleTexts } from "../../rule.js";

/** Texts of `report/nil-with-content`. */
export const texts: RuleTexts = {
  ar: {
    title: "لا يتضمن التقرير السلبي شيئاً للإبلاغ",
    message: "يذكر التقرير أنه لا شيء للإبلاغ عنه لكنه يبلغ عن شيء.",
    guidance: "احذف nil أو انقل المحتوى إلى تقرير فترته.",
  },
  en: {
    title: "A nil report holds nothing to report",
    message: "The report says that there is nothing to report, but tells of something.",
    guidance: "Remove nil, or move the content to the report of its own period.",
  },
  es: {
    title: "Un informe sin novedades no contiene nada que informar",
    message: "El informe dice que no hay nada que informar, pero informa de algo.",
    guidance: "Quite nil o traslade el contenido al informe de su período.",
  },
  fr: {
    title: "Un rapport néant ne contient rien à signaler",
    message: "Le rapport dit qu’il n’y a rien à signaler, mais il signale quelque chose.",
    guidance: "Retirez nil, ou placez le contenu dans le rapport de sa propre période.",
  },
  ru: {
    title: "Нулевой отчёт ничего не содержит",
    message: "В отчёте сказано, что сообщать нечего, но что-то сообщается.",
    guidance: "Уберите nil или перенесите содержание в отчёт за его период.",
  },
  zh: {
    title: "零报告不含可报内容",
    message: "报告称无可报告事项，却报告了内容。",
    guidance: "请删除 nil，或将内容移至其所属时段的报告。",
  },
};
