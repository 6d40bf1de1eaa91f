import type { RuleTexts } from "../../rule.js";

/** Texts of `report/quarter-period`. */
export const texts: RuleTexts = {
  ar: {
    title: "فترة التقرير الفصلي هي ربع السنة الخاص به",
    message: "الفترة ليست فترة {quarter}، وهي من {start} إلى {end}.",
    guidance: "صحّح الفترة أو ربع السنة. تُحتسب الأنشطة في الربع الذي تقع فيه.",
  },
  en: {
    title: "The period of a quarterly report is its quarter",
    message: "The period is not that of {quarter}, which is {start} to {end}.",
    guidance: "Correct the period or the quarter. Activities are counted in the quarter in which they lie.",
  },
  es: {
    title: "El período de un informe trimestral es su trimestre",
    message: "El período no es el de {quarter}, que va del {start} al {end}.",
    guidance: "Corrija el período o el trimestre. Las actividades se cuentan en el trimestre en que se sitúan.",
  },
  fr: {
    title: "La période d’un rapport trimestriel est son trimestre",
    message: "La période n’est pas celle de {quarter}, soit du {start} au {end}.",
    guidance: "Corrigez la période ou le trimestre. Les activités sont comptées dans le trimestre où elles se situent.",
  },
  ru: {
    title: "Период квартального отчёта — его квартал",
    message: "Период не совпадает с {quarter}: {start} — {end}.",
    guidance: "Исправьте период или квартал. Мероприятия учитываются в том квартале, в котором они проходят.",
  },
  zh: {
    title: "季度报告的时段即该季度",
    message: "时段与 {quarter}（{start} 至 {end}）不符。",
    guidance: "请更正时段或季度。活动按其所在季度计入。",
  },
};
