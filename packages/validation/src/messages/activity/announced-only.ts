import type { RuleTexts } from "../../rule.js";

/** Texts of `activity/announced-only`. */
export const texts: RuleTexts = {
  ar: {
    title: "النشاط الذي مضى تاريخه لا يبقى معلناً فحسب",
    message: "ما زال النشاط موسوماً بأنه معلن مع أن تاريخه ({date}) كان قد مضى في {on}.",
    guidance: "اجعل الحالة held أو postponed أو cancelled. لا يُحتسب النشاط المعلن فقط على أنه عُقد.",
  },
  en: {
    title: "An activity whose date has passed is no longer announced only",
    message: "The activity is still marked as announced although its date ({date}) had passed on {on}.",
    guidance: "Set the status to held, postponed or cancelled. An activity that was only announced is never counted as held.",
  },
  es: {
    title: "Una actividad cuya fecha ha pasado ya no está solo anunciada",
    message: "La actividad sigue marcada como anunciada aunque su fecha ({date}) ya había pasado a {on}.",
    guidance: "Ponga el estado en held, postponed o cancelled. Una actividad solo anunciada nunca se cuenta como celebrada.",
  },
  fr: {
    title: "Une activité dont la date est passée n’est plus seulement annoncée",
    message: "L’activité est encore marquée comme annoncée alors que sa date ({date}) était passée au {on}.",
    guidance: "Mettez le statut à held, postponed ou cancelled. Une activité seulement annoncée n’est jamais comptée comme tenue.",
  },
  ru: {
    title: "Мероприятие, дата которого прошла, уже не только объявлено",
    message: "Мероприятие всё ещё отмечено как объявленное, хотя его дата ({date}) на {on} уже прошла.",
    guidance: "Укажите статус held, postponed или cancelled. Только объявленное мероприятие никогда не считается проведённым.",
  },
  zh: {
    title: "日期已过的活动不再只是预告",
    message: "活动仍标为已宣布，但其日期（{date}）在 {on} 已过。",
    guidance: "请将状态改为 held、postponed 或 cancelled。仅宣布的活动不计为已举行。",
  },
};
