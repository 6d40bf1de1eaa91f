import type { RuleTexts } from "../../rule.js";

/** Texts of `report/for-information`. */
export const texts: RuleTexts = {
  ar: {
    title: "من يقدم ورقة للعلم يعرف ما يعنيه ذلك",
    message: "الورقة للعلم: تبقى بلغتها الأصلية ولا تُدرج في جدول الأعمال.",
    guidance: "إن أردتم أن يناقشها الاجتماع فاجعلوا الغرض action واذكروا الإجراء المطلوب.",
  },
  en: {
    title: "Who hands in a paper for information knows what that means",
    message: "The paper is for information: it stays in its original language and is not on the agenda.",
    guidance: "If the meeting is to discuss it, make the purpose action and say what is asked.",
  },
  es: {
    title: "Quien presenta un documento para información sabe qué implica",
    message: "El documento es para información: queda en su idioma original y no figura en el orden del día.",
    guidance: "Si la reunión debe debatirlo, ponga la finalidad en action y diga qué se pide.",
  },
  fr: {
    title: "Qui remet un document pour information sait ce que cela veut dire",
    message: "Le document est pour information : il reste dans sa langue d’origine et ne figure pas à l’ordre du jour.",
    guidance: "Si la réunion doit en débattre, mettez l’objet à action et dites ce qui est demandé.",
  },
  ru: {
    title: "Кто подаёт документ для информации, знает, что это значит",
    message: "Документ для информации: он остаётся на языке оригинала и не вносится в повестку дня.",
    guidance: "Если собрание должно его обсудить, укажите цель action и скажите, о чём просите.",
  },
  zh: {
    title: "提交供参考文稿者了解其含义",
    message: "文稿供参考：保留原文，不列入议程。",
    guidance: "若希望会议讨论，请将目的改为 action 并写明请求。",
  },
};
