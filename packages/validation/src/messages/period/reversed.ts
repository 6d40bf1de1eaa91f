import type { RuleTexts } from "../../rule.js";

/** Texts of `period/reversed`. */
export const texts: RuleTexts = {
  ar: {
    title: "تنتهي الفترة بعد بدايتها",
    message: "تنتهي الفترة ({end}) قبل أن تبدأ ({start}).",
    guidance: "تحقق من التاريخين، فقد يكونان معكوسين. لا يمكن إدراج فترة تنتهي قبل بدايتها في أي فترة تقرير.",
  },
  en: {
    title: "A period ends after it starts",
    message: "The period ends ({end}) before it starts ({start}).",
    guidance: "Check both dates; they may have been swapped. A period that ends before it starts cannot be placed in any reporting period.",
  },
  es: {
    title: "Un período termina después de empezar",
    message: "El período termina ({end}) antes de empezar ({start}).",
    guidance: "Compruebe ambas fechas; puede que estén intercambiadas. Un período que termina antes de empezar no puede situarse en ningún período de informe.",
  },
  fr: {
    title: "Une période finit après avoir commencé",
    message: "La période finit ({end}) avant de commencer ({start}).",
    guidance:
      "Vérifiez les deux dates, elles ont pu être interverties. Une période qui finit avant de commencer ne peut être rattachée à aucune période de rapport.",
  },
  ru: {
    title: "Период заканчивается после своего начала",
    message: "Период заканчивается ({end}) раньше, чем начинается ({start}).",
    guidance: "Проверьте обе даты: возможно, они переставлены. Такой период нельзя отнести ни к одному отчётному периоду.",
  },
  zh: {
    title: "时段的结束晚于开始",
    message: "时段的结束日期（{end}）早于开始日期（{start}）。",
    guidance: "请核对两个日期，它们可能写反了。结束早于开始的时段无法归入任何报告期。",
  },
};
