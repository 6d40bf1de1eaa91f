import type { RuleTexts } from "../../rule.js";

/** Texts of `activity/completed-counts`. */
export const texts: RuleTexts = {
  ar: {
    title: "لا يصل إلى الناس إلا نشاط عُقد فعلاً",
    message: "حالة النشاط {status} ومع ذلك احتُسب أشخاص كأنه عُقد.",
    guidance: "صحّح الحالة أو اجعل العدد هدفاً (target).",
  },
  en: {
    title: "Only an activity that took place has reached people",
    message: "The activity is {status}, but people are counted as if it had taken place.",
    guidance: "Set the status, or mark the number as a target.",
  },
  es: {
    title: "Solo una actividad celebrada ha llegado a personas",
    message: "La actividad está en {status}, pero se cuentan personas como si se hubiera celebrado.",
    guidance: "Corrija el estado o marque el número como meta (target).",
  },
  fr: {
    title: "Seule une activité qui a eu lieu a touché des personnes",
    message: "L’activité est « {status} », mais des personnes sont comptées comme si elle avait eu lieu.",
    guidance: "Corrigez le statut, ou marquez le nombre comme cible (target).",
  },
  ru: {
    title: "Людей охватило только состоявшееся мероприятие",
    message: "Мероприятие в статусе {status}, но люди учтены, как если бы оно состоялось.",
    guidance: "Исправьте статус или отметьте число как плановое (target).",
  },
  zh: {
    title: "只有已举行的活动才惠及人员",
    message: "活动状态为 {status}，却按已举行统计了人数。",
    guidance: "请更正状态，或将该数标为目标（target）。",
  },
};
