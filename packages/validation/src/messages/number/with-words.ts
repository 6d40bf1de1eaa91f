import type { RuleTexts } from "../../rule.js";

/** Texts of `number/with-words`. */
export const texts: RuleTexts = {
  ar: {
    title: "يُكتب الرقم بلا كلمات",
    message: "توجد كلمات أو علامات مع الرقم.",
    guidance: "اكتب الرقم وحده كاملاً: 1800000 بدلاً من 1.8 مليون. الكلمات مثل «نحو» مكانها qualifier والنص المطبوع مكانه statedAs.",
  },
  en: {
    title: "A number stands without words",
    message: "Words or signs stand with the number.",
    guidance: "Write the number alone, in full: 1800000 for 1.8 million. Words such as about go to qualifier, the printed text to statedAs.",
  },
  es: {
    title: "Un número va sin palabras",
    message: "Hay palabras o signos junto al número.",
    guidance: "Escriba solo el número, completo: 1800000 para 1,8 millones. Palabras como unos van en qualifier; el texto impreso, en statedAs.",
  },
  fr: {
    title: "Un nombre s’écrit sans mots",
    message: "Des mots ou des signes accompagnent le nombre.",
    guidance: "Écrivez le nombre seul, en entier : 1800000 pour 1,8 million. Les mots comme environ vont dans qualifier, le texte imprimé dans statedAs.",
  },
  ru: {
    title: "Число стоит без слов",
    message: "Рядом с числом стоят слова или знаки.",
    guidance: "Напишите только число, полностью: 1800000 вместо 1,8 млн. Слова вроде «около» — в qualifier, напечатанный текст — в statedAs.",
  },
  zh: {
    title: "数字不带文字",
    message: "数字中夹有文字或符号。",
    guidance: "请只写完整数字：180 万写作 1800000。“约”等词写入 qualifier，原文写入 statedAs。",
  },
};
