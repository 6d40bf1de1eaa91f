import type { RuleTexts } from "../../rule.js";

/** Texts of `date/several-in-field`. */
export const texts: RuleTexts = {
  ar: {
    title: "في الحقل تاريخ واحد",
    message: "توجد تواريخ عدة في حقل واحد.",
    guidance: "اكتب التاريخ المطلوب هنا. للفترة اكتب start وend؛ أما يوم الاطلاع ويوم النشر فمكانهما المصدر.",
  },
  en: {
    title: "One field holds one date",
    message: "Several dates stand in one field.",
    guidance: "Write the one that is asked for here. For a period write start and end; the day of access and of publication belong to the source.",
  },
  es: {
    title: "Un campo contiene una sola fecha",
    message: "Hay varias fechas en un campo.",
    guidance: "Escriba la que se pide aquí. Para un período, escriba start y end; el día de acceso y el de publicación son de la fuente.",
  },
  fr: {
    title: "Un champ contient une seule date",
    message: "Plusieurs dates figurent dans un champ.",
    guidance: "Écrivez celle qui est demandée ici. Pour une période, écrivez start et end ; le jour de consultation et de publication relèvent de la source.",
  },
  ru: {
    title: "В одном поле одна дата",
    message: "В одном поле стоит несколько дат.",
    guidance: "Напишите ту, о которой здесь спрашивается. Для периода укажите start и end; дни обращения и публикации относятся к источнику.",
  },
  zh: {
    title: "一个字段只写一个日期",
    message: "一个字段中有多个日期。",
    guidance: "请写此处所要求的日期。时段请写 start 和 end；访问日和发布日属于来源信息。",
  },
};
