import type { RuleTexts } from "../../rule.js";

/** Texts of `text/mojibake`. */
export const texts: RuleTexts = {
  ar: {
    title: "قُرئت النصوص بالترميز الصحيح",
    message: "قُرئ النص بترميز خاطئ؛ وقد يكون الصحيح: {encodings}.",
    guidance: "افتح المصدر بذلك الترميز وانسخ النص من جديد. لا يُحوَّل شيء من دونك.",
  },
  en: {
    title: "Texts were read in the right encoding",
    message: "The text was read in the wrong encoding; the right one may be: {encodings}.",
    guidance: "Open the source in that encoding and copy the text again. Nothing is converted without you.",
  },
  es: {
    title: "Los textos se leyeron con la codificación correcta",
    message: "El texto se leyó con una codificación equivocada; la correcta puede ser: {encodings}.",
    guidance: "Abra la fuente con esa codificación y copie de nuevo el texto. No se convierte nada sin usted.",
  },
  fr: {
    title: "Les textes ont été lus dans le bon codage",
    message: "Le texte a été lu dans un mauvais codage ; le bon est peut-être : {encodings}.",
    guidance: "Ouvrez la source dans ce codage et copiez de nouveau le texte. Rien n’est converti sans vous.",
  },
  ru: {
    title: "Тексты прочитаны в верной кодировке",
    message: "Текст прочитан в неверной кодировке; верная может быть: {encodings}.",
    guidance: "Откройте источник в этой кодировке и скопируйте текст снова. Без вас ничего не перекодируется.",
  },
  zh: {
    title: "文本以正确编码读取",
    message: "文本以错误编码读取；正确编码可能是：{encodings}。",
    guidance: "请以该编码打开来源并重新复制文本。未经您确认不作转换。",
  },
};
