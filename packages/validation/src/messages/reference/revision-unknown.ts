import type { RuleTexts } from "../../rule.js";

/** Texts of `reference/revision-unknown`. */
export const texts: RuleTexts = {
  ar: {
    title: "المراجعة المذكورة لقرار موجودة",
    message: "لا تُعرف مراجعة للقرار {resolution} من عام {year}؛ والأقرب من عام {nearest}.",
    guidance: "تحقق من المكان والسنة: تُذكر المراجعات على نحو القرار 179 (المراجَع في بوخارست، 2022).",
  },
  en: {
    title: "A cited revision of a resolution exists",
    message: "No revision of Resolution {resolution} of {year} is known; the nearest is of {nearest}.",
    guidance: "Check place and year: revisions are cited like Resolution 179 (Rev. Bucharest, 2022).",
  },
  es: {
    title: "La revisión citada de una resolución existe",
    message: "No se conoce ninguna revisión de la Resolución {resolution} de {year}; la más próxima es de {nearest}.",
    guidance: "Compruebe lugar y año: las revisiones se citan como Resolución 179 (Rev. Bucarest, 2022).",
  },
  fr: {
    title: "Une révision citée d’une résolution existe",
    message: "Aucune révision de la Résolution {resolution} de {year} n’est connue ; la plus proche est de {nearest}.",
    guidance: "Vérifiez le lieu et l’année : les révisions se citent comme la Résolution 179 (Rév. Bucarest, 2022).",
  },
  ru: {
    title: "Указанная редакция резолюции существует",
    message: "Редакция Резолюции {resolution} {year} года не известна; ближайшая — {nearest} года.",
    guidance: "Проверьте место и год: редакции указываются так: Резолюция 179 (Пересм. Бухарест, 2022 г.).",
  },
  zh: {
    title: "所引决议修订版存在",
    message: "未知第 {resolution} 号决议有 {year} 年修订版；最接近的是 {nearest} 年。",
    guidance: "请核对地点和年份：修订版的引法如第 179 号决议（2022 年，布加勒斯特，修订版）。",
  },
};
