import type { RuleTexts } from "../../rule.js";

/** Texts of `body/lead-not-in-strategy`. */
export const texts: RuleTexts = {
  ar: {
    title: "الجهات القائدة معروفة في الاستراتيجية",
    message: "أنشطة في هذه الوثيقة تقودها جهة لا تذكرها أي استراتيجية للبلد نفسه: {count} من أصل {total}.",
    guidance: "قارن الأسماء: قد تكون كتابة مختلفة أو جهة جديدة. وإن كانت جديدة فأضفها إلى organizations في الاستراتيجية.",
  },
  en: {
    title: "Leads are known to the strategy",
    message: "{count} of {total} activities in this document are led by a body that no strategy of the same country lists.",
    guidance: "Compare the names: it may be another spelling or a new body. Add a new one to organizations of the strategy.",
  },
  es: {
    title: "La estrategia conoce a quienes dirigen",
    message: "{count} de {total} actividades de este documento las dirige un organismo que ninguna estrategia del mismo país enumera.",
    guidance: "Compare los nombres: puede ser otra grafía o un organismo nuevo. Si es nuevo, añádalo a organizations de la estrategia.",
  },
  fr: {
    title: "La stratégie connaît les responsables",
    message: "{count} activités sur {total} de ce document sont dirigées par un organisme qu’aucune stratégie du même pays ne cite.",
    guidance: "Comparez les noms : c’est peut-être une autre graphie ou un nouvel organisme. S’il est nouveau, ajoutez-le à organizations de la stratégie.",
  },
  ru: {
    title: "Ответственные известны стратегии",
    message: "Мероприятия этого документа, ведущей организации которых нет ни в одной стратегии той же страны: {count} из {total}.",
    guidance: "Сравните названия: возможно, это другое написание или новая организация. Новую добавьте в organizations стратегии.",
  },
  zh: {
    title: "牵头机构见于战略",
    message: "本文件 {total} 项活动中有 {count} 项由同一国家任何战略均未列出的机构牵头。",
    guidance: "请核对名称：可能是写法不同或新机构。若为新机构，请加入战略的 organizations。",
  },
};
