import type { RuleTexts } from "../../rule.js";

/** Texts of `period/written-as-text`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُكتب الفترة ببداية ونهاية",
    message: "يوجد نص حيث كانت تُتوقع فترة؛ وقراءته من {start} إلى {end}.",
    guidance: "اكتب كائناً فيه start وend؛ ويمكن أن يبقى النص المطبوع في statedAs.",
  },
  en: {
    title: "A period is written with start and end",
    message: "A text stands where a period was expected; it reads {start} to {end}.",
    guidance: "Write an object with start and end; the text as printed can stay in statedAs.",
  },
  es: {
    title: "Un período se escribe con comienzo y fin",
    message: "Hay un texto donde se esperaba un período; se lee del {start} al {end}.",
    guidance: "Escriba un objeto con start y end; el texto impreso puede quedar en statedAs.",
  },
  fr: {
    title: "Une période s’écrit avec début et fin",
    message: "Un texte figure à la place d’une période ; il se lit du {start} au {end}.",
    guidance: "Écrivez un objet avec start et end ; le texte imprimé peut rester dans statedAs.",
  },
  ru: {
    title: "Период записан началом и концом",
    message: "На месте периода стоит текст; он читается как {start} — {end}.",
    guidance: "Запишите объект со start и end; напечатанный текст может остаться в statedAs.",
  },
  zh: {
    title: "时段以起止书写",
    message: "应写时段之处为文字；读作 {start} 至 {end}。",
    guidance: "请写含 start 和 end 的对象；原文可保留在 statedAs 中。",
  },
};
