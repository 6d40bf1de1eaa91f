import type { RuleTexts } from "../../rule.js";

/** Texts of `report/out-of-period`. */
export const texts: RuleTexts = {
  ar: {
    title: "تقع الأنشطة المبلغ عنها في فترة التقرير",
    message: "يقع النشاط خارج فترة التقرير (من {start} إلى {end}).",
    guidance: "صحّح تاريخه، أو أدرجه في تقرير فترته. يُذكر هنا ولا يُحتسب.",
  },
  en: {
    title: "Reported activities lie in the period of the report",
    message: "The activity lies outside the period of the report ({start} to {end}).",
    guidance: "Correct its date, or report it in the report of its own period. It is listed but not counted here.",
  },
  es: {
    title: "Las actividades informadas están en el período del informe",
    message: "La actividad está fuera del período del informe (del {start} al {end}).",
    guidance: "Corrija su fecha o infórmela en el informe de su período. Aquí se enumera, pero no se cuenta.",
  },
  fr: {
    title: "Les activités rapportées se situent dans la période du rapport",
    message: "L’activité se situe hors de la période du rapport (du {start} au {end}).",
    guidance: "Corrigez sa date, ou rapportez-la dans le rapport de sa propre période. Ici elle est citée mais non comptée.",
  },
  ru: {
    title: "Мероприятия отчёта лежат в его периоде",
    message: "Мероприятие лежит вне периода отчёта ({start} — {end}).",
    guidance: "Исправьте его дату или включите его в отчёт за его период. Здесь оно перечислено, но не учитывается.",
  },
  zh: {
    title: "所报活动在报告时段之内",
    message: "该活动在报告时段（{start} 至 {end}）之外。",
    guidance: "请更正其日期，或写入其所属时段的报告。此处列出但不计入。",
  },
};
