import type { RuleTexts } from "../../rule.js";

/** Texts of `period/open-with-end`. */
export const texts: RuleTexts = {
  ar: {
    title: "الفترة إما مفتوحة أو لها نهاية",
    message: "ذُكر أن الفترة مفتوحة لكنها تنتهي في {end}.",
    guidance: "احذف open أو النهاية.",
  },
  en: {
    title: "A period is open or has an end",
    message: "The period is said to be open but ends in {end}.",
    guidance: "Remove open, or the end.",
  },
  es: {
    title: "Un período está abierto o tiene fin",
    message: "El período se declara abierto, pero termina en {end}.",
    guidance: "Quite open o el fin.",
  },
  fr: {
    title: "Une période est ouverte ou a une fin",
    message: "La période est dite ouverte mais finit en {end}.",
    guidance: "Retirez open, ou la fin.",
  },
  ru: {
    title: "Период либо открыт, либо имеет конец",
    message: "Период назван открытым, но заканчивается {end}.",
    guidance: "Уберите open или конец.",
  },
  zh: {
    title: "时段要么无截止，要么有结束日期",
    message: "时段标为无截止，却在 {end} 结束。",
    guidance: "请删除 open 或结束日期。",
  },
};
