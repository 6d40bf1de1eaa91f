import type { RuleTexts } from "../../rule.js";

/** Texts of `text/missing-space`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُفصل الكلمات عن الأرقام",
    message: "التصقت كلمة برقم.",
    guidance: "أضف المسافة؛ فكثيراً ما تضيع في حقول معالج النصوص.",
  },
  en: {
    title: "Words and numbers are set apart",
    message: "A word and a number run together.",
    guidance: "Add the space; it is often lost in fields of a word processor.",
  },
  es: {
    title: "Las palabras y los números van separados",
    message: "Una palabra y un número están pegados.",
    guidance: "Añada el espacio; suele perderse en los campos de un procesador de textos.",
  },
  fr: {
    title: "Les mots et les nombres sont séparés",
    message: "Un mot et un nombre se touchent.",
    guidance: "Ajoutez l’espace ; elle se perd souvent dans les champs d’un traitement de texte.",
  },
  ru: {
    title: "Слова и числа стоят раздельно",
    message: "Слово и число слились.",
    guidance: "Добавьте пробел: он часто теряется в полях текстового редактора.",
  },
  zh: {
    title: "词与数字分开书写",
    message: "词与数字连在一起。",
    guidance: "请补空格；它常在文字处理软件的域中丢失。",
  },
};
