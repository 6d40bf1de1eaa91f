import type { RuleTexts } from "../../rule.js";

/** Texts of `statistic/conflict`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُحسم المصادر المتعارضة قبل التقديم",
    message: "يُحتفظ هنا بقيم عددها {count} من مصادر متعارضة.",
    guidance: "لا حاجة إلى أي تغيير. إذا كنت تعرف الصحيحة منها فاجعلها القيمة واترك البقية كما هي.",
  },
  en: {
    title: "Disagreeing sources are settled before submission",
    message: "{count} values from sources that disagree are kept here.",
    guidance: "Nothing needs to change. If you know which one is right, make it the value and keep the others as they are.",
  },
  es: {
    title: "Las fuentes que discrepan se aclaran antes del envío",
    message: "Aquí se conservan {count} valores de fuentes que discrepan.",
    guidance: "No hay que cambiar nada. Si sabe cuál es el correcto, conviértalo en el valor y deje los demás como están.",
  },
  fr: {
    title: "Les sources en désaccord sont départagées avant l'envoi",
    message: "{count} valeurs de sources en désaccord sont conservées ici.",
    guidance: "Rien n'est à changer. Si vous savez laquelle est juste, faites-en la valeur et gardez les autres telles quelles.",
  },
  ru: {
    title: "Расхождения источников решены до представления",
    message: "Здесь сохранены значения ({count}) из расходящихся источников.",
    guidance: "Менять ничего не нужно. Если вы знаете верное, сделайте его значением, остальные оставьте как есть.",
  },
  zh: {
    title: "提交前厘清来源分歧",
    message: "此处保留了来源不一的 {count} 个值。",
    guidance: "无需更改。如知哪个正确，请将其设为取值，其余保持不变。",
  },
};
