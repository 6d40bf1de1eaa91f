import type { RuleTexts } from "../../rule.js";

/** Texts of `date/two-calendars`. */
export const texts: RuleTexts = {
  ar: {
    title: "في الحقل تاريخ واحد بتقويم واحد",
    message: "يتضمن الحقل تاريخين بتقويمين؛ وكان يُتوقع تاريخ ميلادي واحد.",
    guidance: "اكتب التاريخ الميلادي واحتفظ بالنص المطبوع في statedAs.",
  },
  en: {
    title: "One field holds one date of one calendar",
    message: "One field holds dates of two calendars; one Gregorian date was expected.",
    guidance: "Write the Gregorian date, and keep the text as printed in statedAs.",
  },
  es: {
    title: "Un campo contiene una fecha de un solo calendario",
    message: "Un campo contiene fechas de dos calendarios; se esperaba una fecha gregoriana.",
    guidance: "Escriba la fecha gregoriana y conserve el texto impreso en statedAs.",
  },
  fr: {
    title: "Un champ contient une date d’un seul calendrier",
    message: "Un champ contient des dates de deux calendriers ; une seule date grégorienne était attendue.",
    guidance: "Écrivez la date grégorienne et gardez le texte imprimé dans statedAs.",
  },
  ru: {
    title: "В одном поле одна дата одного календаря",
    message: "В поле стоят даты двух календарей; ожидалась одна григорианская.",
    guidance: "Напишите григорианскую дату, а напечатанный текст сохраните в statedAs.",
  },
  zh: {
    title: "一个字段只写一种历法的一个日期",
    message: "该字段含两种历法的日期；应为一个公历日期。",
    guidance: "请写公历日期，原文保留在 statedAs 中。",
  },
};
