import type { RuleTexts } from "../../rule.js";

/** Texts of `text/placeholder`. */
export const texts: RuleTexts = {
  ar: {
    title: "النصوص ليست نصوصاً مؤقتة",
    message: "بقي نص مؤقت أو نص حشو.",
    guidance: "اكتب النص، أو احذف الحقل وبيّن السبب حيث يسمح النموذج.",
  },
  en: {
    title: "Texts are no placeholders",
    message: "A placeholder or filler text was left standing.",
    guidance: "Write the text, or leave the member out and give the reason where the model allows it.",
  },
  es: {
    title: "Los textos no son provisionales",
    message: "Quedó un texto provisional o de relleno.",
    guidance: "Escriba el texto o quite el miembro y dé la razón donde el modelo lo permita.",
  },
  fr: {
    title: "Les textes ne sont pas des textes d’attente",
    message: "Un texte d’attente ou de remplissage est resté.",
    guidance: "Écrivez le texte, ou retirez le membre et donnez la raison là où le modèle le permet.",
  },
  ru: {
    title: "Тексты — не заполнители",
    message: "Остался заполнитель или условный текст.",
    guidance: "Напишите текст либо уберите поле и, где модель позволяет, укажите причину.",
  },
  zh: {
    title: "文本不是占位文字",
    message: "留有占位文字或填充文字。",
    guidance: "请写出文本，或删除该字段并在模型允许处说明理由。",
  },
};
