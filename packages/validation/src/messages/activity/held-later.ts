import type { RuleTexts } from "../../rule.js";

/** Texts of `activity/held-later`. */
export const texts: RuleTexts = {
  ar: {
    title: "ما عُقد يقع في الماضي",
    message: "النشاط موسوم بالحالة {status} لكن تاريخه ({date}) يقع بعد يوم التحقق ({on}).",
    guidance: "تحقق من التاريخ فقد تكون أرقامه مقلوبة، أو اجعل النشاط معلناً.",
  },
  en: {
    title: "What was held lies in the past",
    message: "The activity is marked as {status}, but its date ({date}) lies after the day of the check ({on}).",
    guidance: "Check the date, digits may be swapped, or mark the activity as announced.",
  },
  es: {
    title: "Lo celebrado está en el pasado",
    message: "La actividad está marcada como {status}, pero su fecha ({date}) es posterior al día de la comprobación ({on}).",
    guidance: "Compruebe la fecha, puede que haya cifras intercambiadas, o marque la actividad como anunciada.",
  },
  fr: {
    title: "Ce qui a été tenu est dans le passé",
    message: "L’activité est marquée « {status} », mais sa date ({date}) est postérieure au jour du contrôle ({on}).",
    guidance: "Vérifiez la date, des chiffres ont pu être intervertis, ou marquez l’activité comme annoncée.",
  },
  ru: {
    title: "Проведённое лежит в прошлом",
    message: "Мероприятие отмечено как {status}, но его дата ({date}) позже дня проверки ({on}).",
    guidance: "Проверьте дату: цифры могли быть переставлены, — или отметьте мероприятие как объявленное.",
  },
  zh: {
    title: "已举行的活动在过去",
    message: "活动标为 {status}，但其日期（{date}）晚于检查日（{on}）。",
    guidance: "请核对日期，数字可能写颠倒；或将活动标为已宣布。",
  },
};
