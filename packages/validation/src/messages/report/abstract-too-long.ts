import type { RuleTexts } from "../../rule.js";

/** Texts of `report/abstract-too-long`. */
export const texts: RuleTexts = {
  ar: {
    title: "الملخص في حدود الطول",
    message: "عدد كلمات الملخص {words}؛ والحد الذي وضعتموه {limit}.",
    guidance: "اختصره، أو انقل التفاصيل إلى النص. الحد من إعداداتكم.",
  },
  en: {
    title: "An abstract keeps to its limit",
    message: "The abstract has {words} words; the limit you set is {limit}.",
    guidance: "Shorten it, or move details into the text. The limit comes from your settings.",
  },
  es: {
    title: "El resumen respeta su límite",
    message: "El resumen tiene {words} palabras; el límite que usted fijó es {limit}.",
    guidance: "Acórtelo o pase los detalles al texto. El límite procede de sus ajustes.",
  },
  fr: {
    title: "Un résumé tient dans sa limite",
    message: "Le résumé compte {words} mots ; la limite que vous avez fixée est {limit}.",
    guidance: "Raccourcissez-le, ou déplacez les détails dans le texte. La limite vient de vos réglages.",
  },
  ru: {
    title: "Резюме не длиннее предела",
    message: "В резюме слов: {words}; установленный вами предел — {limit}.",
    guidance: "Сократите его или перенесите подробности в текст. Предел взят из ваших настроек.",
  },
  zh: {
    title: "摘要不超过限度",
    message: "摘要有 {words} 个词；您设定的限度为 {limit}。",
    guidance: "请缩短，或将细节移入正文。该限度来自您的设置。",
  },
};
