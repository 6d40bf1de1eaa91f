import type { RuleTexts } from "../../rule.js";

/** Texts of `text/invisible`. */
export const texts: RuleTexts = {
  ar: {
    title: "لا تتضمن النصوص محارف غير مرئية",
    message: "يتضمن النص محارف غير مرئية: {codePoints}.",
    guidance: "اكتب الموضع من جديد أو الصقه نصاً عادياً. هذه المحارف تخفي الكلمات عن البحث وقد تقلب ترتيب الحروف.",
  },
  en: {
    title: "Texts hold no invisible characters",
    message: "The text holds characters that are not seen: {codePoints}.",
    guidance: "Type the place again or paste it as plain text. Such characters hide words from searches and can turn the order of letters.",
  },
  es: {
    title: "Los textos no contienen caracteres invisibles",
    message: "El texto contiene caracteres invisibles: {codePoints}.",
    guidance: "Vuelva a teclear el pasaje o péguelo como texto sin formato. Estos caracteres ocultan palabras a las búsquedas y pueden invertir las letras.",
  },
  fr: {
    title: "Les textes ne contiennent pas de caractères invisibles",
    message: "Le texte contient des caractères invisibles : {codePoints}.",
    guidance: "Retapez le passage ou collez-le en texte brut. Ces caractères cachent des mots aux recherches et peuvent inverser l’ordre des lettres.",
  },
  ru: {
    title: "В текстах нет невидимых знаков",
    message: "В тексте есть невидимые знаки: {codePoints}.",
    guidance: "Наберите это место заново или вставьте как простой текст. Такие знаки прячут слова от поиска и могут менять порядок букв.",
  },
  zh: {
    title: "文本不含不可见字符",
    message: "文本含不可见字符：{codePoints}。",
    guidance: "请重新输入或以纯文本粘贴。这类字符会使搜索漏词，还可能颠倒字母顺序。",
  },
};
