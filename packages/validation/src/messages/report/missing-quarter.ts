import type { RuleTexts } from "../../rule.js";

/** Texts of `report/missing-quarter`. */
export const texts: RuleTexts = {
  ar: {
    title: "لا ينقص تقرير عن أي ربع سنة",
    message: "لا يوجد تقرير من الفريق المسجل {group} ({region}) عن {quarter}.",
    guidance: "أضف التقرير؛ وإن لم يحدث شيء فيكفي تقرير بقيمة nil. الغياب لا يعني عدم وجود نشاط.",
  },
  en: {
    title: "No quarter is without a report",
    message: "There is no report of the registered group {group} ({region}) for {quarter}.",
    guidance: "Add the report; where nothing happened, one with nil is enough. Absence does not mean that nothing was done.",
  },
  es: {
    title: "Ningún trimestre queda sin informe",
    message: "No hay informe del grupo registrado {group} ({region}) para {quarter}.",
    guidance: "Añada el informe; si no hubo nada, basta uno con nil. La ausencia no significa que no se hiciera nada.",
  },
  fr: {
    title: "Aucun trimestre n’est sans rapport",
    message: "Il n’y a pas de rapport du groupe enregistré {group} ({region}) pour {quarter}.",
    guidance: "Ajoutez le rapport ; s’il ne s’est rien passé, un rapport avec nil suffit. L’absence ne signifie pas que rien n’a été fait.",
  },
  ru: {
    title: "Нет кварталов без отчёта",
    message: "Нет отчёта зарегистрированной группы {group} ({region}) за {quarter}.",
    guidance: "Добавьте отчёт; если ничего не было, достаточно отчёта с nil. Отсутствие не значит, что ничего не сделано.",
  },
  zh: {
    title: "没有缺少报告的季度",
    message: "已登记的组 {group}（{region}）没有 {quarter} 的报告。",
    guidance: "请补交报告；若无事可报，一份标有 nil 的报告即可。缺少报告不等于没有工作。",
  },
};
