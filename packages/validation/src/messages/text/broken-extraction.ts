import type { RuleTexts } from "../../rule.js";

/** Texts of `text/broken-extraction`. */
export const texts: RuleTexts = {
  ar: {
    title: "تحتفظ النصوص بكلماتها",
    message: "فقد النص كلماته: الحروف منفصلة.",
    guidance: "أُخذ من شرائح أو صفحة ممسوحة. اطلب الملف الأصلي أو اكتب النص.",
  },
  en: {
    title: "Texts keep their words",
    message: "The text has lost its words: letters stand alone.",
    guidance: "It was taken from slides or a scanned page. Ask for the original file, or type the text.",
  },
  es: {
    title: "Los textos conservan sus palabras",
    message: "El texto perdió sus palabras: las letras están sueltas.",
    guidance: "Se tomó de diapositivas o de una página escaneada. Pida el archivo original o teclee el texto.",
  },
  fr: {
    title: "Les textes gardent leurs mots",
    message: "Le texte a perdu ses mots : les lettres sont isolées.",
    guidance: "Il vient de diapositives ou d’une page numérisée. Demandez le fichier d’origine ou tapez le texte.",
  },
  ru: {
    title: "Тексты сохраняют слова",
    message: "Текст распался: буквы стоят поодиночке.",
    guidance: "Он взят со слайдов или скана. Запросите исходный файл или наберите текст.",
  },
  zh: {
    title: "文本保持词语完整",
    message: "文本已失去词语：字母各自分离。",
    guidance: "文本取自幻灯片或扫描页。请索取原始文件或重新输入。",
  },
};
