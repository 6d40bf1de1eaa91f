import type { RuleTexts } from "../../rule.js";

/** Texts of `report/not-on-agenda`. */
export const texts: RuleTexts = {
  ar: {
    title: "تصل الورقة قبل آخر موعد",
    message: "عدد الأيام المتبقية على بدء الاجتماع في {start}: {days}؛ وعدد الأيام بين آخر موعد وبدء الاجتماع: {limit}.",
    guidance: "قد تُحفظ الورقة للاجتماع التالي. تحدث مع الأمانة. المواعيد إعدادات وليست قانوناً.",
  },
  en: {
    title: "A paper comes before the last day",
    message: "{days} days are left until the meeting begins on {start}; the last day is {limit} days before it.",
    guidance: "It may be held for the next meeting. Talk to the secretariat. The days are settings, not law.",
  },
  es: {
    title: "Un documento llega antes del último día",
    message: "Quedan {days} días hasta el inicio de la reunión el {start}; el último día es {limit} días antes.",
    guidance: "Puede quedar para la reunión siguiente. Hable con la secretaría. Los días son ajustes, no ley.",
  },
  fr: {
    title: "Un document arrive avant le dernier jour",
    message: "Il reste {days} jours avant le début de la réunion le {start} ; le dernier jour est {limit} jours avant.",
    guidance: "Il sera peut-être gardé pour la réunion suivante. Parlez au secrétariat. Les jours sont des réglages, non une règle de droit.",
  },
  ru: {
    title: "Документ приходит до последнего дня",
    message: "До начала собрания {start} остаётся дней: {days}; последний день — за {limit} дн. до него.",
    guidance: "Его могут оставить до следующего собрания. Обратитесь в секретариат. Дни — настройка, а не право.",
  },
  zh: {
    title: "文稿在截止日前提交",
    message: "距 {start} 会议开幕还有 {days} 天；截止日为会前 {limit} 天。",
    guidance: "文稿可能留待下次会议。请联系秘书处。天数是设置，不是法规。",
  },
};
