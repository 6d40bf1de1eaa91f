import type { RuleTexts } from "../../rule.js";

/** Texts of `country/outside-membership`. */
export const texts: RuleTexts = {
  ar: {
    title: "بلد الاستراتيجية أو الرد الوطني دولة عضو",
    message: "{code} وارد في المعيار ISO 3166-1 لكنه ليس دولة عضواً في الاتحاد ولا كياناً مدرجاً.",
    guidance: "يخاطب القرار 67 الدول الأعضاء. إذا كانت الوثيقة لإقليم فاكتب رمز الدولة واذكر الإقليم في العنوان أو في ملاحظة.",
  },
  en: {
    title: "The country of a strategy or return is a Member State",
    message: "{code} is in ISO 3166-1 but is neither a Member State of ITU nor a listed entity.",
    guidance:
      "Resolution 67 addresses Member States. Where the document is that of a territory, write the State's code and name the territory in the title or a note.",
  },
  es: {
    title: "El país de una estrategia o informe nacional es un Estado Miembro",
    message: "{code} figura en ISO 3166-1, pero no es Estado Miembro de la UIT ni entidad inscrita.",
    guidance:
      "La Resolución 67 se dirige a los Estados Miembros. Si el documento es de un territorio, escriba el código del Estado y nombre el territorio en el título o en una nota.",
  },
  fr: {
    title: "Le pays d’une stratégie ou d’un retour est un État Membre",
    message: "{code} figure dans l’ISO 3166-1 mais n’est ni un État Membre de l’UIT ni une entité inscrite.",
    guidance:
      "La Résolution 67 s’adresse aux États Membres. Si le document est celui d’un territoire, écrivez le code de l’État et nommez le territoire dans le titre ou une note.",
  },
  ru: {
    title: "Страна стратегии или национального ответа — Государство-Член",
    message: "{code} есть в ISO 3166-1, но это не Государство — Член МСЭ и не образование из списка.",
    guidance:
      "Резолюция 67 обращена к Государствам-Членам. Если документ относится к территории, напишите код государства, а территорию назовите в заголовке или примечании.",
  },
  zh: {
    title: "战略或国家答复所属的国家是成员国",
    message: "{code} 属于 ISO 3166-1，但既不是国际电联成员国，也不是所列实体。",
    guidance: "第 67 号决议面向成员国。如文件属于某领土，请写国家代码，并在标题或备注中写明该领土。",
  },
};
