import type { RuleTexts } from "../../rule.js";

/** Texts of `period/duration-differs`. */
export const texts: RuleTexts = {
  ar: {
    title: "التواريخ والمدة المذكورة متفقة",
    message: "لا تتفق المدة المذكورة مع التاريخين من {start} إلى {end}.",
    guidance: "تحقق منهما، واحتفظ بالنص المطبوع في statedAs.",
  },
  en: {
    title: "Dates and stated length agree",
    message: "The stated length does not fit the dates {start} to {end}.",
    guidance: "Check both, and keep the printed text in statedAs.",
  },
  es: {
    title: "Las fechas y la duración declarada concuerdan",
    message: "La duración declarada no concuerda con las fechas del {start} al {end}.",
    guidance: "Compruebe ambas y conserve el texto impreso en statedAs.",
  },
  fr: {
    title: "Les dates et la durée annoncée concordent",
    message: "La durée annoncée ne concorde pas avec les dates du {start} au {end}.",
    guidance: "Vérifiez les deux, et gardez le texte imprimé dans statedAs.",
  },
  ru: {
    title: "Даты и заявленная длительность согласуются",
    message: "Заявленная длительность не соответствует датам {start} — {end}.",
    guidance: "Проверьте и то и другое, печатный текст сохраните в statedAs.",
  },
  zh: {
    title: "日期与所述时长一致",
    message: "所述时长与日期（{start} 至 {end}）不符。",
    guidance: "请核对二者，并在 statedAs 中保留原文。",
  },
};
