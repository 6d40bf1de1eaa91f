import type { RuleTexts } from "../../rule.js";

/** Texts of `report/country-outside-region`. */
export const texts: RuleTexts = {
  ar: {
    title: "يتحدث التقرير الإقليمي عن بلدان منطقته",
    message: "{country} مدرج في المنطقة {expected} لا في {region}.",
    guidance: "تحقق من البلد والمنطقة. مناطق البلدان من الذاكرة وتتغير مع الزمن: أبق القيد إن كنت متأكداً منه.",
  },
  en: {
    title: "A regional report tells of countries of its region",
    message: "{country} is listed in the region {expected}, not {region}.",
    guidance: "Check country and region. Regions of countries are listed from memory and change over time: keep the entry when you know it to be right.",
  },
  es: {
    title: "Un informe regional habla de países de su región",
    message: "{country} figura en la región {expected}, no en {region}.",
    guidance: "Compruebe país y región. Las regiones se dan de memoria y cambian con el tiempo: conserve la entrada si sabe que es correcta.",
  },
  fr: {
    title: "Un rapport régional parle de pays de sa région",
    message: "{country} figure dans la région {expected}, et non {region}.",
    guidance: "Vérifiez le pays et la région. Les régions des pays sont données de mémoire et changent avec le temps : gardez l’entrée si vous la savez juste.",
  },
  ru: {
    title: "Региональный отчёт рассказывает о странах своего региона",
    message: "{country} числится в регионе {expected}, а не {region}.",
    guidance: "Проверьте страну и регион. Регионы стран даны по памяти и меняются: оставьте запись, если уверены в ней.",
  },
  zh: {
    title: "区域报告涉及本区域国家",
    message: "{country} 列在 {expected} 区域，而非 {region}。",
    guidance: "请核对国家和区域。国家所属区域凭记忆列出且会变动：如确知无误，可保留。",
  },
};
