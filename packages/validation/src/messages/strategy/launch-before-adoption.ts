import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/launch-before-adoption`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُطلق الاستراتيجية بعد اعتمادها",
    message: "يسبق الإطلاق ({launched}) الاعتماد ({adopted}).",
    guidance: "تحقق من التاريخين. الإعلان ليس إطلاقاً، والإطلاق ليس اعتماداً.",
  },
  en: {
    title: "A strategy is launched after it is adopted",
    message: "The launch ({launched}) lies before the adoption ({adopted}).",
    guidance: "Check both dates. An announcement is not a launch, and a launch is not an adoption.",
  },
  es: {
    title: "Una estrategia se lanza después de adoptarse",
    message: "El lanzamiento ({launched}) es anterior a la adopción ({adopted}).",
    guidance: "Compruebe ambas fechas. Un anuncio no es un lanzamiento, y un lanzamiento no es una adopción.",
  },
  fr: {
    title: "Une stratégie est lancée après son adoption",
    message: "Le lancement ({launched}) précède l’adoption ({adopted}).",
    guidance: "Vérifiez les deux dates. Une annonce n’est pas un lancement, et un lancement n’est pas une adoption.",
  },
  ru: {
    title: "Стратегию представляют после принятия",
    message: "Представление ({launched}) раньше принятия ({adopted}).",
    guidance: "Проверьте обе даты. Объявление — не представление, а представление — не принятие.",
  },
  zh: {
    title: "战略先通过后发布",
    message: "发布（{launched}）早于通过（{adopted}）。",
    guidance: "请核对两个日期。宣布不等于发布，发布不等于通过。",
  },
};
