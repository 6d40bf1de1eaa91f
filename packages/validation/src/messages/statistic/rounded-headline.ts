import type { RuleTexts } from "../../rule.js";

/** Texts of `statistic/rounded-headline`. */
export const texts: RuleTexts = {
  ar: {
    title: "يُفضَّل العدد الدقيق على المدوَّر",
    message: "إحدى القيمتين تدوير للأخرى.",
    guidance: "استعمل القيمة الدقيقة وأبقِ المدوّرة هنا مع مصدرها. فهذا ليس خلافاً بين مصدرين.",
  },
  en: {
    title: "The precise number goes before the rounded one",
    message: "One of the values is the other, rounded.",
    guidance: "Use the precise value and keep the rounded one here with its source. Sources do not really disagree.",
  },
  es: {
    title: "El número exacto va antes que el redondeado",
    message: "Uno de los valores es el otro, redondeado.",
    guidance: "Use el valor exacto y conserve aquí el redondeado con su fuente. En realidad las fuentes no discrepan.",
  },
  fr: {
    title: "Le nombre précis passe avant l’arrondi",
    message: "L’une des valeurs est l’arrondi de l’autre.",
    guidance: "Employez la valeur précise et gardez ici l’arrondi avec sa source. Les sources ne divergent pas vraiment.",
  },
  ru: {
    title: "Точное число важнее округлённого",
    message: "Одно из значений — округление другого.",
    guidance: "Используйте точное, а округлённое сохраните здесь с источником. На деле источники не расходятся.",
  },
  zh: {
    title: "精确数优先于约数",
    message: "其中一个值是另一个值的约数。",
    guidance: "请采用精确值，并将约数连同来源保留在此。来源其实并无分歧。",
  },
};
