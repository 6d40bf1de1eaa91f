import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/no-coordination`. */
export const texts: RuleTexts = {
  ar: {
    title: "تسمّي الاستراتيجية من ينسّقها",
    message: "لم تُذكر جهة تنسيق للاستراتيجية ({member}).",
    guidance: "اذكر اللجنة أو الجهة، أو بيّن سبب عدم وجودها. لا تعمل الوزارات والشرطة والمدارس والصناعة معاً إلا إذا جمعتها جهة ما.",
  },
  en: {
    title: "A strategy names who coordinates it",
    message: "No body that coordinates the strategy is named ({member}).",
    guidance:
      "Name the committee or body, or give the reason why there is none. Ministries, police, schools and industry act together only where somebody brings them together.",
  },
  es: {
    title: "Una estrategia nombra a quien la coordina",
    message: "No se nombra ningún organismo de coordinación ({member}).",
    guidance:
      "Nombre el comité u organismo, o dé la razón de que no lo haya. Ministerios, policía, escuelas y empresas solo actúan juntos si alguien los reúne.",
  },
  fr: {
    title: "Une stratégie nomme qui la coordonne",
    message: "Aucun organisme de coordination n’est nommé ({member}).",
    guidance:
      "Nommez le comité ou l’organisme, ou donnez la raison de son absence. Ministères, police, écoles et entreprises n’agissent ensemble que si quelqu’un les réunit.",
  },
  ru: {
    title: "Стратегия называет, кто её координирует",
    message: "Не назван координирующий орган ({member}).",
    guidance:
      "Назовите комитет или орган либо укажите, почему его нет. Министерства, полиция, школы и отрасль действуют вместе, только когда их кто-то объединяет.",
  },
  zh: {
    title: "战略写明由谁协调",
    message: "未写明负责协调的机构（{member}）。",
    guidance: "请写明委员会或机构，或说明没有的理由。只有专人牵头，各部委、警方、学校和业界才能协同行动。",
  },
};
