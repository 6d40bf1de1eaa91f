import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/succession-one-sided`. */
export const texts: RuleTexts = {
  ar: {
    title: "السلف والخلف يذكر كل منهما الآخر",
    message: "تذكر الوثيقة {other} هذه الوثيقة في {theirs}، لكن {member} هنا لا يذكره.",
    guidance: "أضف {member} بالمعرّف {other} كي يبقى التسلسل مقروءاً من الجهتين.",
  },
  en: {
    title: "Predecessor and successor name each other",
    message: "The document {other} names this one as its {theirs}, but {member} here does not name it.",
    guidance: "Add {member} with the id {other}, so that the line can be read from both ends.",
  },
  es: {
    title: "Predecesor y sucesor se nombran mutuamente",
    message: "El documento {other} nombra a este en {theirs}, pero aquí {member} no lo nombra.",
    guidance: "Añada {member} con el id {other} para que la serie se lea desde ambos lados.",
  },
  fr: {
    title: "Prédécesseur et successeur se nomment l’un l’autre",
    message: "Le document {other} nomme celui-ci dans {theirs}, mais ici {member} ne le nomme pas.",
    guidance: "Ajoutez {member} avec l’identifiant {other}, pour que la suite se lise des deux côtés.",
  },
  ru: {
    title: "Предшественник и преемник называют друг друга",
    message: "Документ {other} называет этот в {theirs}, но здесь {member} его не называет.",
    guidance: "Добавьте {member} с идентификатором {other}, чтобы ряд читался с обеих сторон.",
  },
  zh: {
    title: "前后文件互相注明",
    message: "文件 {other} 在 {theirs} 中注明本文件，但此处的 {member} 未注明它。",
    guidance: "请添加标识为 {other} 的 {member}，使前后关系两头可查。",
  },
};
