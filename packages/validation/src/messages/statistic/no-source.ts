import type { RuleTexts } from "../../rule.js";

/** Texts of `statistic/no-source`. */
export const texts: RuleTexts = {
  ar: {
    title: "لكل رقم إحصائي مصدر",
    message: "لا يذكر الرقم مصدراً ({member}).",
    guidance: "أضف المصدر الذي قُرئ فيه. ذكرت الصحافة فئتين عمريتين لنسبة واحدة، ولا يحسم ذلك إلا المصدر.",
  },
  en: {
    title: "A figure names its source",
    message: "The figure names no source ({member}).",
    guidance: "Add where it was read. Press reports have given two age groups for one percentage; only the source settles it.",
  },
  es: {
    title: "Una cifra cita su fuente",
    message: "La cifra no cita ninguna fuente ({member}).",
    guidance: "Añada dónde se leyó. La prensa ha dado dos edades para un mismo porcentaje; solo la fuente lo aclara.",
  },
  fr: {
    title: "Un chiffre cite sa source",
    message: "Le chiffre ne cite aucune source ({member}).",
    guidance: "Ajoutez où il a été lu. Des articles ont donné deux tranches d’âge pour un même pourcentage ; seule la source tranche.",
  },
  ru: {
    title: "У показателя указан источник",
    message: "У показателя не указан источник ({member}).",
    guidance: "Укажите, где он прочитан. Пресса называла для одной доли два возраста; решить может только источник.",
  },
  zh: {
    title: "数字注明来源",
    message: "该数字未注明来源（{member}）。",
    guidance: "请补充出处。曾有报道对同一百分比给出两个年龄组，只有来源能确定。",
  },
};
