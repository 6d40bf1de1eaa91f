import type { RuleTexts } from "../../rule.js";

/** Texts of `number/malformed`. */
export const texts: RuleTexts = {
  ar: {
    title: "الرقم مكتوب بشكل سليم",
    message: "في الرقم فاصل في موضع لا يصح فيه.",
    guidance: "تحقق من الرقم في المصدر واكتبه بأرقام وبنقطة عشرية واحدة على الأكثر.",
  },
  en: {
    title: "A number is well formed",
    message: "The number has a separator where none can be.",
    guidance: "Check the number in the source and write it with digits and at most one decimal point.",
  },
  es: {
    title: "Un número está bien formado",
    message: "El número tiene un separador donde no puede haberlo.",
    guidance: "Compruebe el número en la fuente y escríbalo con cifras y como mucho un punto decimal.",
  },
  fr: {
    title: "Un nombre est bien formé",
    message: "Le nombre a un séparateur là où il ne peut y en avoir.",
    guidance: "Vérifiez le nombre dans la source et écrivez-le avec des chiffres et un point décimal au plus.",
  },
  ru: {
    title: "Число записано правильно",
    message: "В числе стоит разделитель там, где его быть не может.",
    guidance: "Проверьте число в источнике и запишите цифрами, не более чем с одной десятичной точкой.",
  },
  zh: {
    title: "数字书写正确",
    message: "数字中有不应出现的分隔符。",
    guidance: "请核对来源中的数字，只用数字和至多一个小数点书写。",
  },
};
