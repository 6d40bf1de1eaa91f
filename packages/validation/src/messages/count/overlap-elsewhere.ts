import type { RuleTexts } from "../../rule.js";

/** Texts of `count/overlap-elsewhere`. */
export const texts: RuleTexts = {
  ar: {
    title: "يقول المجموع التراكمي ما يتضمنه",
    message: "قد يتضمن هذا المجموع التراكمي أشخاصاً محسوبين في وثائق أخرى. عدد الأنشطة في البلد {country}: {count}.",
    guidance: "اذكر معرّفاتها في includes أو mayInclude. تُعرض المجاميع من دونه ما لم يُعرف ذلك.",
  },
  en: {
    title: "A running total says what it contains",
    message: "This running total may contain people who are counted in other documents: {count} activities in {country}.",
    guidance: "Name their ids in includes or mayInclude. Totals are shown without it while that is not known.",
  },
  es: {
    title: "Un total acumulado dice lo que contiene",
    message: "Este total acumulado puede contener personas contadas en otros documentos: {count} actividades en {country}.",
    guidance: "Indique sus id en includes o mayInclude. Los totales se muestran sin él mientras no se sepa.",
  },
  fr: {
    title: "Un total cumulé dit ce qu’il contient",
    message: "Ce total cumulé contient peut-être des personnes comptées dans d’autres documents : {count} activités en {country}.",
    guidance: "Nommez leurs identifiants dans includes ou mayInclude. Tant que ce n’est pas su, les totaux sont montrés sans lui.",
  },
  ru: {
    title: "Нарастающий итог говорит, что в него входит",
    message: "Этот нарастающий итог может включать людей, учтённых в других документах. Мероприятий в {country}: {count}.",
    guidance: "Укажите их идентификаторы в includes или mayInclude. Пока это не известно, итоги показываются без него.",
  },
  zh: {
    title: "累计总数说明其内容",
    message: "该累计总数可能包含其他文件已计的人员：{country} 的 {count} 项活动。",
    guidance: "请在 includes 或 mayInclude 中注明其标识。未注明前，合计不含该数。",
  },
};
