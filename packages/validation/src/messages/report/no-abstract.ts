import type { RuleTexts } from "../../rule.js";

/** Texts of `report/no-abstract`. */
export const texts: RuleTexts = {
  ar: {
    title: "للورقة ملخص",
    message: "لا ملخص للورقة؛ المتوقع بضع جمل في {member}.",
    guidance: "اكتب بكلماتك ما تقوله الورقة. كثيرون لا يقرؤون سواه، وهو ما يُترجم أولاً.",
  },
  en: {
    title: "A paper has an abstract",
    message: "The paper has no abstract; a few sentences in {member} were expected.",
    guidance: "Say in your own words what the paper tells. Many read nothing else, and it is translated first.",
  },
  es: {
    title: "Un documento tiene resumen",
    message: "El documento no tiene resumen; se esperaban unas frases en {member}.",
    guidance: "Diga con sus palabras qué cuenta el documento. Muchos no leen otra cosa, y es lo primero que se traduce.",
  },
  fr: {
    title: "Un document a un résumé",
    message: "Le document n’a pas de résumé ; quelques phrases étaient attendues dans {member}.",
    guidance: "Dites avec vos mots ce que le document apporte. Beaucoup ne lisent rien d’autre, et il est traduit en premier.",
  },
  ru: {
    title: "У документа есть резюме",
    message: "У документа нет резюме; ожидалось несколько предложений в {member}.",
    guidance: "Скажите своими словами, о чём документ. Многие больше ничего не читают, и переводят его первым.",
  },
  zh: {
    title: "文稿有摘要",
    message: "文稿没有摘要；{member} 中应有几句话。",
    guidance: "请用自己的话写明文稿内容。许多人只读摘要，它也最先被翻译。",
  },
};
