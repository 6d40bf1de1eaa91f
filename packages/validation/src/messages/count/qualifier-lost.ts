import type { RuleTexts } from "../../rule.js";

/** Texts of `count/qualifier-lost`. */
export const texts: RuleTexts = {
  ar: {
    title: "يُذكر العدد التقريبي على أنه تقريبي",
    message: "النص المطبوع يجعل العدد تقريبياً، أما القيد فلا ({member}).",
    guidance: "أضف qualifier: ‏about أو at-least أو more-than أو almost أو up-to أو less-than.",
  },
  en: {
    title: "A rough count is told as rough",
    message: "The printed text calls the number approximate, but the count does not ({member}).",
    guidance: "Add qualifier: about, at-least, more-than, almost, up-to or less-than.",
  },
  es: {
    title: "Un número aproximado se dice aproximado",
    message: "El texto impreso da el número como aproximado, pero el recuento no ({member}).",
    guidance: "Añada qualifier: about, at-least, more-than, almost, up-to o less-than.",
  },
  fr: {
    title: "Un nombre approximatif est dit tel",
    message: "Le texte imprimé dit le nombre approximatif, mais pas le décompte ({member}).",
    guidance: "Ajoutez qualifier : about, at-least, more-than, almost, up-to ou less-than.",
  },
  ru: {
    title: "О приблизительном числе так и сказано",
    message: "В напечатанном тексте число приблизительное, а в записи — нет ({member}).",
    guidance: "Добавьте qualifier: about, at-least, more-than, almost, up-to или less-than.",
  },
  zh: {
    title: "约数注明为约数",
    message: "原文为约数，但计数未注明（{member}）。",
    guidance: "请添加 qualifier：about、at-least、more-than、almost、up-to 或 less-than。",
  },
};
