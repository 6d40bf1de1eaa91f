import type { RuleTexts } from "../../rule.js";

/** Texts of `report/empty-without-nil`. */
export const texts: RuleTexts = {
  ar: {
    title: "التقرير الخالي يذكر أنه لا شيء للإبلاغ",
    message: "التقرير فارغ ولا يذكر أنه لا شيء للإبلاغ عنه ({member}).",
    guidance: "اجعل nil بقيمة true إذا لم يحدث شيء في ربع السنة. وإلا تعذّر تمييز التقرير الفارغ من المنسي.",
  },
  en: {
    title: "A report with nothing to report says so",
    message: "The report is empty and does not say that there is nothing to report ({member}).",
    guidance: "Set nil to true when there was nothing in the quarter. An empty report can otherwise not be told from a forgotten one.",
  },
  es: {
    title: "Un informe sin novedades lo dice",
    message: "El informe está vacío y no dice que no hay nada que informar ({member}).",
    guidance: "Ponga nil en true si no hubo nada en el trimestre. De lo contrario, un informe vacío no se distingue de uno olvidado.",
  },
  fr: {
    title: "Un rapport sans rien à signaler le dit",
    message: "Le rapport est vide et ne dit pas qu’il n’y a rien à signaler ({member}).",
    guidance: "Mettez nil à true s’il n’y a rien eu au cours du trimestre. Sinon un rapport vide ne se distingue pas d’un rapport oublié.",
  },
  ru: {
    title: "Отчёт, в котором сообщать нечего, так и говорит",
    message: "Отчёт пуст, и в нём не сказано, что сообщать нечего ({member}).",
    guidance: "Укажите nil: true, если в квартале ничего не было. Иначе пустой отчёт не отличить от забытого.",
  },
  zh: {
    title: "无可报告时予以说明",
    message: "报告为空，但未说明无可报告事项（{member}）。",
    guidance: "如该季度确无事项，请将 nil 设为 true。否则无法区分空报告与漏报。",
  },
};
