import type { RuleTexts } from "../../rule.js";

/** Texts of `text/lookalike`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُكتب الكلمة بأبجدية واحدة",
    message: "تخلط كلمة بين حروف متشابهة من أبجديتين.",
    guidance: "اكتب الكلمة من جديد، وإلا فاتت البحث والمقارنة.",
  },
  en: {
    title: "A word is written in one script",
    message: "A word mixes letters of two scripts that look alike.",
    guidance: "Type the word again; otherwise searches and comparisons miss it.",
  },
  es: {
    title: "Una palabra se escribe en un solo alfabeto",
    message: "Una palabra mezcla letras parecidas de dos alfabetos.",
    guidance: "Vuelva a teclear la palabra; de lo contrario, las búsquedas y comparaciones no la encuentran.",
  },
  fr: {
    title: "Un mot s’écrit dans une seule écriture",
    message: "Un mot mêle des lettres de deux écritures qui se ressemblent.",
    guidance: "Retapez le mot ; sinon les recherches et comparaisons ne le trouvent pas.",
  },
  ru: {
    title: "Слово написано одной азбукой",
    message: "В слове смешаны похожие буквы двух азбук.",
    guidance: "Наберите слово заново: иначе его не найдут поиск и сравнение.",
  },
  zh: {
    title: "一个词只用一种文字书写",
    message: "一个词混用了两种文字中形似的字母。",
    guidance: "请重新输入该词；否则搜索和比较会漏掉它。",
  },
};
