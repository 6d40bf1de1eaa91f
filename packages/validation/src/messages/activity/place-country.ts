import type { RuleTexts } from "../../rule.js";

/** Texts of `activity/place-country`. */
export const texts: RuleTexts = {
  ar: {
    title: "المكان والبلد متوافقان",
    message: "يذكر المكان البلد {named}، بينما country هو {country}.",
    guidance: "ضع في country البلد الذي عُقد فيه النشاط. بلد مقدِّم التقرير أو المشارك ليس هو المكان.",
  },
  en: {
    title: "Place and country agree",
    message: "The place names {named}, but country is {country}.",
    guidance: "Put the country in which it took place into country. The reporter's or a participant's country is not the place.",
  },
  es: {
    title: "Lugar y país concuerdan",
    message: "El lugar nombra {named}, pero country es {country}.",
    guidance: "Ponga en country el país donde tuvo lugar. El país de quien informa o participa no es el lugar.",
  },
  fr: {
    title: "Lieu et pays concordent",
    message: "Le lieu nomme {named}, mais country est {country}.",
    guidance: "Mettez dans country le pays où elle a eu lieu. Le pays du rapporteur ou d’un participant n’est pas le lieu.",
  },
  ru: {
    title: "Место и страна согласуются",
    message: "В месте названа страна {named}, а country — {country}.",
    guidance: "Укажите в country страну, где мероприятие прошло. Страна докладчика или участника — не место.",
  },
  zh: {
    title: "地点与国家一致",
    message: "地点写的是 {named}，而 country 为 {country}。",
    guidance: "请在 country 中填写活动举办国。报告人或参与者的国家不是地点。",
  },
};
