import type { RuleTexts } from "../../rule.js";

/** Texts of `language/not-official`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُقدَّم التقارير بإحدى لغات الاتحاد الرسمية",
    message: "اللغة {language} ليست من لغات الاتحاد الرسمية الست.",
    guidance: "أرسل التقرير بالإسبانية أو الإنكليزية أو الروسية أو الصينية أو العربية أو الفرنسية، واحتفظ بهذا النص أصلاً.",
  },
  en: {
    title: "Reports are in an official language of ITU",
    message: "The language {language} is none of the six official languages of ITU.",
    guidance: "Send the report in Arabic, Chinese, English, French, Russian or Spanish, and keep this text as the original.",
  },
  es: {
    title: "Los informes están en un idioma oficial de la UIT",
    message: "El idioma {language} no es uno de los seis idiomas oficiales de la UIT.",
    guidance: "Envíe el informe en árabe, chino, español, francés, inglés o ruso, y conserve este texto como original.",
  },
  fr: {
    title: "Les rapports sont dans une langue officielle de l’UIT",
    message: "La langue {language} n’est pas l’une des six langues officielles de l’UIT.",
    guidance: "Envoyez le rapport en anglais, arabe, chinois, espagnol, français ou russe, et gardez ce texte comme original.",
  },
  ru: {
    title: "Отчёты составлены на официальном языке МСЭ",
    message: "Язык {language} не входит в шесть официальных языков МСЭ.",
    guidance: "Представьте отчёт на английском, арабском, испанском, китайском, русском или французском языке, а этот текст сохраните как оригинал.",
  },
  zh: {
    title: "报告使用国际电联正式语文",
    message: "语言 {language} 不是国际电联六种正式语文之一。",
    guidance: "请以阿拉伯文、中文、英文、法文、俄文或西班牙文提交报告，并保留本文作为原文。",
  },
};
