import type { RuleTexts } from "../../rule.js";

/** Texts of `activity/region-country`. */
export const texts: RuleTexts = {
  ar: {
    title: "المنطقة هي منطقة البلد",
    message: "{country} مدرج في المنطقة {expected} لا في {region}.",
    guidance: "صحّح المنطقة أو البلد. مناطق البلدان من الذاكرة وتتغير مع الزمن: احتفظ بما كتبت إن كنت متأكداً منه.",
  },
  en: {
    title: "The region is that of the country",
    message: "{country} is listed in the region {expected}, not {region}.",
    guidance: "Correct the region or the country. Regions of countries are listed from memory and change over time: keep yours when you know it to be right.",
  },
  es: {
    title: "La región es la del país",
    message: "{country} figura en la región {expected}, no en {region}.",
    guidance: "Corrija la región o el país. Las regiones se dan de memoria y cambian con el tiempo: conserve la suya si sabe que es correcta.",
  },
  fr: {
    title: "La région est celle du pays",
    message: "{country} figure dans la région {expected}, et non {region}.",
    guidance: "Corrigez la région ou le pays. Les régions des pays sont données de mémoire et changent avec le temps : gardez la vôtre si vous la savez juste.",
  },
  ru: {
    title: "Регион соответствует стране",
    message: "{country} числится в регионе {expected}, а не {region}.",
    guidance: "Исправьте регион или страну. Регионы стран даны по памяти и со временем меняются: оставьте свой, если уверены в нём.",
  },
  zh: {
    title: "区域与国家相符",
    message: "{country} 列在 {expected} 区域，而非 {region}。",
    guidance: "请更正区域或国家。国家所属区域凭记忆列出且会变动：如确知无误，可保留。",
  },
};
