import type { RuleTexts } from "../../rule.js";

/** Texts of `number/written-as-text`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُكتب الأرقام أرقاماً",
    message: "يوجد نص حيث كان يُتوقع رقم؛ وقراءته {value}.",
    guidance: "اكتب {value} من دون علامات اقتباس ولا فواصل آلاف.",
  },
  en: {
    title: "Numbers are written as numbers",
    message: "A text stands where a number was expected; it reads {value}.",
    guidance: "Write {value} without quotation marks and separators of thousands.",
  },
  es: {
    title: "Los números se escriben como números",
    message: "Hay un texto donde se esperaba un número; se lee {value}.",
    guidance: "Escriba {value} sin comillas ni separadores de millares.",
  },
  fr: {
    title: "Les nombres s’écrivent comme nombres",
    message: "Un texte figure à la place d’un nombre ; il se lit {value}.",
    guidance: "Écrivez {value} sans guillemets ni séparateurs de milliers.",
  },
  ru: {
    title: "Числа пишутся числами",
    message: "На месте числа стоит текст; он читается как {value}.",
    guidance: "Напишите {value} без кавычек и разделителей тысяч.",
  },
  zh: {
    title: "数字写成数字",
    message: "应写数字之处为文本；读作 {value}。",
    guidance: "请写 {value}，不加引号和千位分隔符。",
  },
};
