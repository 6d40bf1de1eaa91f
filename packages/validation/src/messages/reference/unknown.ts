import type { RuleTexts } from "../../rule.js";

/** Texts of `reference/unknown`. */
export const texts: RuleTexts = {
  ar: {
    title: "المعرّف المذكور موجود",
    message: "لا يحمل أي قيد في {list} المعرّف {id}؛ الأقرب: {nearest}.",
    guidance: "أضف القيد إلى {list} أو صحّح المعرّف. ينبغي أن يتمكن القارئ من تتبع كل إحالة.",
  },
  en: {
    title: "An id that is named is there",
    message: "No entry of {list} has the id {id}; the nearest: {nearest}.",
    guidance: "Add the entry to {list}, or correct the id. A reader must be able to follow every reference.",
  },
  es: {
    title: "El identificador que se cita existe",
    message: "Ninguna entrada de {list} lleva el identificador {id}; el más próximo: {nearest}.",
    guidance: "Añada la entrada a {list} o corrija el identificador. El lector debe poder seguir cada referencia.",
  },
  fr: {
    title: "Un identifiant cité existe",
    message: "Aucune entrée de {list} ne porte l’identifiant {id} ; le plus proche : {nearest}.",
    guidance: "Ajoutez l’entrée à {list} ou corrigez l’identifiant. Le lecteur doit pouvoir suivre chaque renvoi.",
  },
  ru: {
    title: "Названный идентификатор существует",
    message: "В {list} нет записи с идентификатором {id}; ближайший: {nearest}.",
    guidance: "Добавьте запись в {list} или исправьте идентификатор. Читатель должен иметь возможность проследить каждую ссылку.",
  },
  zh: {
    title: "所引标识存在",
    message: "{list} 中没有标识为 {id} 的条目；最接近的是：{nearest}。",
    guidance: "请在 {list} 中补充该条目，或更正标识。读者应能查到每一处引用。",
  },
};
