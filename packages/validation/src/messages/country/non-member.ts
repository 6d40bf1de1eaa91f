import type { RuleTexts } from "../../rule.js";

/** Texts of `country/non-member`. */
export const texts: RuleTexts = {
  ar: {
    title: "يُشار إلى الكيانات من غير الدول الأعضاء",
    message: "{code} ليس دولة عضواً في الاتحاد لكنه يشارك في أعماله.",
    guidance: "لا حاجة إلى أي تغيير: القيد مقبول، ولا تحتسبه جداول الدول الأعضاء.",
  },
  en: {
    title: "Entities beside the Member States are told as such",
    message: "{code} is not a Member State of ITU but takes part in its work.",
    guidance: "Nothing needs to change: the entry is accepted, and tables of Member States do not count it.",
  },
  es: {
    title: "Las entidades distintas de los Estados Miembros se señalan",
    message: "{code} no es un Estado Miembro de la UIT, pero participa en sus trabajos.",
    guidance: "No hay que cambiar nada: la entrada se acepta y los cuadros de Estados Miembros no la cuentan.",
  },
  fr: {
    title: "Les entités autres que les États Membres sont signalées",
    message: "{code} n’est pas un État Membre de l’UIT mais participe à ses travaux.",
    guidance: "Rien n’est à changer : l’entrée est acceptée, et les tableaux des États Membres ne la comptent pas.",
  },
  ru: {
    title: "Об образованиях, не являющихся Государствами-Членами, сообщается",
    message: "{code} не является Государством — Членом МСЭ, но участвует в его работе.",
    guidance: "Менять ничего не нужно: запись принята, таблицы Государств-Членов её не учитывают.",
  },
  zh: {
    title: "标明成员国以外的实体",
    message: "{code} 不是国际电联成员国，但参与其工作。",
    guidance: "无需更改：该条目有效，成员国统计表不计入。",
  },
};
