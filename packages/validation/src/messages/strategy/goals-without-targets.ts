import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/goals-without-targets`. */
export const texts: RuleTexts = {
  ar: {
    title: "للأهداف غايات قابلة للقياس",
    message: "عدد أهداف الاستراتيجية {goals} وليس لها أي غاية قابلة للقياس.",
    guidance: "أضف غايات (targets) مع مؤشر وقيمة أساس وقيمة مستهدفة وسنة. من دونها لا يمكن لأحد أن يعرف لاحقاً هل صار الأطفال أكثر أماناً.",
  },
  en: {
    title: "Goals have measurable targets",
    message: "The strategy has {goals} goals and no measurable target.",
    guidance: "Add targets with indicator, baseline, value and year. Without them nobody can tell later whether children are safer.",
  },
  es: {
    title: "Los objetivos tienen metas medibles",
    message: "La estrategia tiene {goals} objetivos y ninguna meta medible.",
    guidance: "Añada metas (targets) con indicador, valor de partida, valor y año. Sin ellas nadie podrá decir después si los niños están más seguros.",
  },
  fr: {
    title: "Les objectifs ont des cibles mesurables",
    message: "La stratégie a {goals} objectifs et aucune cible mesurable.",
    guidance:
      "Ajoutez des cibles (targets) avec indicateur, valeur de départ, valeur visée et année. Sans elles, nul ne pourra dire si les enfants sont mieux protégés.",
  },
  ru: {
    title: "У целей есть измеримые показатели",
    message: "В стратегии целей: {goals}, измеримых показателей нет.",
    guidance: "Добавьте targets с индикатором, исходным значением, целевым значением и годом. Без них потом нельзя сказать, стали ли дети защищённее.",
  },
  zh: {
    title: "目标有可衡量的指标值",
    message: "战略有 {goals} 个目标，但没有可衡量的指标值。",
    guidance: "请添加 targets，写明指标、基线、数值和年份。否则日后无法判断儿童是否更安全。",
  },
};
