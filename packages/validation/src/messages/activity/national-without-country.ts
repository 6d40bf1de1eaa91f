import type { RuleTexts } from "../../rule.js";

/** Texts of `activity/national-without-country`. */
export const texts: RuleTexts = {
  ar: {
    title: "النشاط الوطني يذكر بلده",
    message: "النشاط وطني لكنه لا يذكر بلداً ({member}).",
    guidance: "أضف رمز البلد؛ من دونه يغيب النشاط عن الجداول حسب المنطقة والبلد.",
  },
  en: {
    title: "A national activity names its country",
    message: "The activity is national but names no country ({member}).",
    guidance: "Add the country's code; without it the activity is missing in the tables by region and country.",
  },
  es: {
    title: "Una actividad nacional nombra su país",
    message: "La actividad es nacional pero no nombra ningún país ({member}).",
    guidance: "Añada el código del país; sin él la actividad falta en los cuadros por región y país.",
  },
  fr: {
    title: "Une activité nationale nomme son pays",
    message: "L’activité est nationale mais ne nomme aucun pays ({member}).",
    guidance: "Ajoutez le code du pays ; sans lui l’activité manque dans les tableaux par région et par pays.",
  },
  ru: {
    title: "Национальное мероприятие называет страну",
    message: "Мероприятие национальное, но страна не названа ({member}).",
    guidance: "Добавьте код страны: без него мероприятия нет в таблицах по регионам и странам.",
  },
  zh: {
    title: "国家级活动写明国家",
    message: "活动为国家级，但未写明国家（{member}）。",
    guidance: "请补充国家代码；否则该活动不会出现在按区域和国家编排的表中。",
  },
};
