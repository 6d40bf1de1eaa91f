import type { RuleTexts } from "../../rule.js";

/** Texts of `coverage/risk-unknown`. */
export const texts: RuleTexts = {
  ar: {
    title: "معرّفات المخاطر من القائمة",
    message: "لا يوجد مفهوم مخاطر بهذا المعرّف؛ الأقرب: {nearest}.",
    guidance: "خذ معرّفاً من قائمة المخاطر، وإلا لا يظهر هذا الخطر في أي تحليل.",
  },
  en: {
    title: "Risk ids are of the taxonomy",
    message: "There is no risk concept with this id; the nearest: {nearest}.",
    guidance: "Take an id of the taxonomy; otherwise the risk appears in no analysis.",
  },
  es: {
    title: "Los id de riesgos son de la taxonomía",
    message: "No hay ningún concepto de riesgo con este id; el más próximo: {nearest}.",
    guidance: "Tome un id de la taxonomía; de lo contrario el riesgo no aparece en ningún análisis.",
  },
  fr: {
    title: "Les identifiants de risques sont de la taxonomie",
    message: "Il n’y a pas de notion de risque avec cet identifiant ; le plus proche : {nearest}.",
    guidance: "Prenez un identifiant de la taxonomie ; sinon le risque n’apparaît dans aucune analyse.",
  },
  ru: {
    title: "Идентификаторы рисков взяты из таксономии",
    message: "Понятия риска с таким идентификатором нет; ближайшее: {nearest}.",
    guidance: "Возьмите идентификатор из таксономии, иначе риск не войдёт ни в один анализ.",
  },
  zh: {
    title: "风险标识取自分类体系",
    message: "没有此标识的风险概念；最接近的是：{nearest}。",
    guidance: "请采用分类体系中的标识，否则任何分析都不会出现该风险。",
  },
};
