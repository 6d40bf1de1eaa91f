import type { RuleTexts } from "../../rule.js";

/** Texts of `activity/duplicate`. */
export const texts: RuleTexts = {
  ar: {
    title: "يُسجَّل الحدث مرة واحدة",
    message: "{id} و{other} من نوع واحد وفي مدينة واحدة وفي أيام متداخلة: قد يكونان حدثاً واحداً.",
    guidance: "ادمجهما واحتفظ بالاختلافات في conflicts، أو اربطهما عبر partOf. وإلا احتُسب الحدث وحضوره مرتين.",
  },
  en: {
    title: "One event is recorded once",
    message: "{id} and {other} are of one kind, in one town and on overlapping days: they may be one event.",
    guidance: "Join them, keep the differences in conflicts, or link them with partOf. Otherwise one event and its people are counted twice.",
  },
  es: {
    title: "Un evento se registra una vez",
    message: "{id} y {other} son del mismo tipo, en la misma ciudad y en días que se solapan: pueden ser un solo evento.",
    guidance: "Únalos y conserve las diferencias en conflicts, o vincúlelos con partOf. De lo contrario, un evento y su público se cuentan dos veces.",
  },
  fr: {
    title: "Un événement est enregistré une seule fois",
    message: "{id} et {other} sont de même nature, dans la même ville, à des jours qui se recoupent : ce peut être un seul événement.",
    guidance: "Réunissez-les en gardant les différences dans conflicts, ou reliez-les par partOf. Sinon un événement et son public sont comptés deux fois.",
  },
  ru: {
    title: "Одно событие записано один раз",
    message: "{id} и {other} одного вида, в одном городе, дни пересекаются: возможно, это одно событие.",
    guidance: "Объедините их, сохранив различия в conflicts, или свяжите через partOf. Иначе событие и его участники считаются дважды.",
  },
  zh: {
    title: "同一活动只记录一次",
    message: "{id} 与 {other} 类型相同、地点相同、日期重叠：可能是同一活动。",
    guidance: "请合并并把差异写入 conflicts，或用 partOf 关联。否则同一活动及其人数会重复计算。",
  },
};
