import type { RuleTexts } from "../../rule.js";

/** Texts of `count/overlap`. */
export const texts: RuleTexts = {
  ar: {
    title: "يبيّن المجموع التراكمي ما يتضمنه",
    message: "قد يتضمن المجموع التراكمي سجلات أخرى من هذه القائمة.",
    guidance: "اذكرها في includes أو mayInclude، أو ضع قائمة فارغة إن لم يتضمن شيئاً منها. وإلى ذلك الحين تُعرض المجاميع من دونه.",
  },
  en: {
    title: "A running total says what it contains",
    message: "The running total may contain other records of this list.",
    guidance: "Name them in includes or mayInclude, or give an empty list when it contains none. Until then totals are shown without it.",
  },
  es: {
    title: "Un total acumulado dice qué contiene",
    message: "El total acumulado puede contener otros registros de esta lista.",
    guidance: "Nómbrelos en includes o mayInclude, o dé una lista vacía si no contiene ninguno. Hasta entonces los totales se muestran sin él.",
  },
  fr: {
    title: "Un total cumulé dit ce qu’il contient",
    message: "Le total cumulé peut contenir d’autres enregistrements de cette liste.",
    guidance: "Nommez-les dans includes ou mayInclude, ou donnez une liste vide s’il n’en contient aucun. D’ici là les totaux sont présentés sans lui.",
  },
  ru: {
    title: "Нарастающий итог говорит, что в него входит",
    message: "Нарастающий итог может содержать другие записи этого списка.",
    guidance: "Назовите их в includes или mayInclude либо дайте пустой список, если их нет. До этого итоги показываются без него.",
  },
  zh: {
    title: "累计总数说明所含内容",
    message: "该累计总数可能包含本列表中的其他记录。",
    guidance: "请在 includes 或 mayInclude 中列出；如不含任何记录，请给出空列表。在此之前，合计不计入该数。",
  },
};
