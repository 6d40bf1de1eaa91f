import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/period-missing`. */
export const texts: RuleTexts = {
  ar: {
    title: "تبيّن الاستراتيجية مدة سريانها",
    message: "لم تُذكر مدة سريان الاستراتيجية ({member}).",
    guidance: "أضف period مع السنوات كما هي مطبوعة، أو سبب عدم معرفتها. من دونها لا يُعرف هل ما زالت الاستراتيجية سارية.",
  },
  en: {
    title: "A strategy says for which time it holds",
    message: "The time for which the strategy holds is not given ({member}).",
    guidance: "Add period with the years as printed, or the reason why it is not known. Without it nobody can tell whether the strategy still applies.",
  },
  es: {
    title: "Una estrategia dice para qué tiempo vale",
    message: "No se indica el tiempo para el que vale la estrategia ({member}).",
    guidance: "Añada period con los años impresos, o la razón por la que no se conoce. Sin él nadie sabe si la estrategia sigue aplicándose.",
  },
  fr: {
    title: "Une stratégie dit pour quelle durée elle vaut",
    message: "La durée de validité de la stratégie n’est pas donnée ({member}).",
    guidance: "Ajoutez period avec les années imprimées, ou la raison pour laquelle on l’ignore. Sans elle, nul ne sait si la stratégie s’applique encore.",
  },
  ru: {
    title: "Стратегия говорит, на какое время она рассчитана",
    message: "Срок действия стратегии не указан ({member}).",
    guidance: "Добавьте period с годами, как они напечатаны, либо причину, почему они не известны. Без него неясно, действует ли стратегия.",
  },
  zh: {
    title: "战略写明适用时段",
    message: "未给出战略的适用时段（{member}）。",
    guidance: "请添加 period，按印出的年份填写，或说明未知的原因。否则无法判断战略是否仍适用。",
  },
};
