import type { RuleTexts } from "../../rule.js";

/** Texts of `period/no-start`. */
export const texts: RuleTexts = {
  ar: {
    title: "للمدة بداية",
    message: "ذُكرت مدة من دون تاريخ بدايتها ({member}).",
    guidance: "أضف البداية ولو السنة فقط. من دونها لا يُعرف متى تنتهي المدة.",
  },
  en: {
    title: "A length of time has a start",
    message: "A length is given without a date from which it runs ({member}).",
    guidance: "Add the start, even if only the year. Without it nobody can tell when the time is over.",
  },
  es: {
    title: "Una duración tiene un comienzo",
    message: "Se da una duración sin fecha de comienzo ({member}).",
    guidance: "Añada el comienzo, aunque sea solo el año. Sin él nadie sabe cuándo termina el plazo.",
  },
  fr: {
    title: "Une durée a un début",
    message: "Une durée est donnée sans date de départ ({member}).",
    guidance: "Ajoutez le début, ne serait-ce que l’année. Sans lui, nul ne sait quand la durée prend fin.",
  },
  ru: {
    title: "У срока есть начало",
    message: "Длительность указана без даты начала ({member}).",
    guidance: "Добавьте начало, хотя бы год. Без него неясно, когда срок истекает.",
  },
  zh: {
    title: "时长有起点",
    message: "给出了时长，但没有起始日期（{member}）。",
    guidance: "请补充起始日期，哪怕只写年份。否则无法判断何时期满。",
  },
};
