import type { RuleTexts } from "../../rule.js";

/** Texts of `text/formula`. */
export const texts: RuleTexts = {
  ar: {
    title: "لا تبدأ النصوص كصيغة حسابية",
    message: "يبدأ النص كصيغة قد ينفذها برنامج جداول.",
    guidance: "اكتبه نصاً عادياً أو احذفه. تكتبه التقارير نصاً في كل الأحوال.",
  },
  en: {
    title: "Texts do not begin like a formula",
    message: "The text begins like a formula, which a spreadsheet would run.",
    guidance: "Write it as plain text, or remove it. Reports write it as text in any case.",
  },
  es: {
    title: "Los textos no empiezan como una fórmula",
    message: "El texto empieza como una fórmula, que una hoja de cálculo ejecutaría.",
    guidance: "Escríbalo como texto simple o quítelo. Los informes lo escriben en todo caso como texto.",
  },
  fr: {
    title: "Les textes ne commencent pas comme une formule",
    message: "Le texte commence comme une formule, qu’un tableur exécuterait.",
    guidance: "Écrivez-le en texte simple, ou retirez-le. Les rapports l’écrivent de toute façon comme texte.",
  },
  ru: {
    title: "Тексты не начинаются как формула",
    message: "Текст начинается как формула, которую выполнит электронная таблица.",
    guidance: "Запишите его простым текстом или уберите. Отчёты в любом случае пишут его как текст.",
  },
  zh: {
    title: "文本不以公式形式开头",
    message: "文本以公式形式开头，电子表格会执行它。",
    guidance: "请改为纯文本或删除。报告一律按文本写出。",
  },
};
