import type { RuleTexts } from "../../rule.js";

/** Texts of `country/territory`. */
export const texts: RuleTexts = {
  ar: {
    title: "يُشار إلى رموز الأقاليم",
    message: "{code} وارد في المعيار ISO 3166-1 لكنه ليس دولة عضواً في الاتحاد.",
    guidance: "لا حاجة إلى أي تغيير إذا كان هذا هو المكان المقصود: يُحتفظ بالقيد ولا تحتسبه جداول الدول الأعضاء.",
  },
  en: {
    title: "Codes of territories are told as such",
    message: "{code} is in ISO 3166-1 but is not a Member State of ITU.",
    guidance: "Nothing needs to change when the place is meant: the entry is kept, and tables of Member States do not count it.",
  },
  es: {
    title: "Los códigos de territorios se señalan",
    message: "{code} figura en ISO 3166-1, pero no es un Estado Miembro de la UIT.",
    guidance: "No hay que cambiar nada si se trata de ese lugar: la entrada se conserva y los cuadros de Estados Miembros no la cuentan.",
  },
  fr: {
    title: "Les codes de territoires sont signalés",
    message: "{code} figure dans l’ISO 3166-1 mais n’est pas un État Membre de l’UIT.",
    guidance: "Rien n’est à changer si le lieu est bien celui-là : l’entrée est conservée, et les tableaux des États Membres ne la comptent pas.",
  },
  ru: {
    title: "О кодах территорий сообщается",
    message: "{code} есть в ISO 3166-1, но это не Государство — Член МСЭ.",
    guidance: "Если имеется в виду именно это место, менять ничего не нужно: запись сохраняется, таблицы Государств-Членов её не учитывают.",
  },
  zh: {
    title: "标明领土代码",
    message: "{code} 属于 ISO 3166-1，但不是国际电联成员国。",
    guidance: "如所指确为该地，无需更改：条目保留，成员国统计表不计入。",
  },
};
