import type { RuleTexts } from "../../rule.js";

/** Texts of `statistic/conflict`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُحسم المصادر المتعارضة قبل التقديم",
    message: "تُحتفظ قيم من مصادر متعارضة في مواضع عددها {count}، وهذا أولها.",
    guidance: "لا حاجة إلى أي تغيير. إذا كنت تعرف الصحيحة منها فاجعلها القيمة واترك البقية كما هي.",
  },
  en: {
    title: "Disagreeing sources are settled before submission",
    message: "Places that keep values from sources that disagree: {count}. This is the first.",
    guidance: "Nothing needs to change. If you know which one is right, make it the value and keep the others as they are.",
  },
  es: {
    title: "Las fuentes que discrepan se aclaran antes del envío",
    message: "Lugares que conservan valores de fuentes que discrepan: {count}. Este es el primero.",
    guidance: "No hay que cambiar nada. Si sabe cuál es el correcto, conviértalo en el valor y deje los demás como están.",
  },
  fr: {
    title: "Les sources en désaccord sont départagées avant l’envoi",
    message: "Endroits qui gardent des valeurs de sources en désaccord : {count}. Voici le premier.",
    guidance: "Rien n’est à changer. Si vous savez laquelle est juste, faites-en la valeur et gardez les autres telles quelles.",
  },
  ru: {
    title: "Расхождения источников решены до представления",
    message: "Мест, где сохранены значения из расходящихся источников: {count}. Это первое.",
    guidance: "Менять ничего не нужно. Если вы знаете верное, сделайте его значением, остальные оставьте как есть.",
  },
  zh: {
    title: "提交前厘清来源分歧",
    message: "保留来源不一之值的地方共 {count} 处，此为第一处。",
    guidance: "无需更改。如知哪个正确，请将其设为取值，其余保持不变。",
  },
};
