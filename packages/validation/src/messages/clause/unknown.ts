import type { RuleTexts } from "../../rule.js";

/** Texts of `clause/unknown`. */
export const texts: RuleTexts = {
  ar: {
    title: "الفقرة المذكورة موجودة",
    message: "هذه ليست فقرة من القرار 67 (المراجَع في دبي، 2014)؛ الأقرب: {nearest}.",
    guidance: "اكتب معرّف فقرة مثل res67-2014/instructs/7. لا تُحتسب الأدلة المنسوبة إلى فقرة غير موجودة.",
  },
  en: {
    title: "A clause that is named exists",
    message: "This is no clause of Resolution 67 (Rev. Dubai, 2014); the nearest: {nearest}.",
    guidance: "Write the id of a clause, such as res67-2014/instructs/7. Evidence for a clause that does not exist is not counted.",
  },
  es: {
    title: "El punto que se cita existe",
    message: "No es un punto de la Resolución 67 (Rev. Dubái, 2014); el más próximo: {nearest}.",
    guidance: "Escriba el identificador de un punto, por ejemplo res67-2014/instructs/7. Las pruebas de un punto que no existe no se cuentan.",
  },
  fr: {
    title: "Un point cité existe",
    message: "Ce n’est pas un point de la Résolution 67 (Rév. Dubaï, 2014) ; le plus proche : {nearest}.",
    guidance: "Écrivez l’identifiant d’un point, par exemple res67-2014/instructs/7. Un élément rattaché à un point inexistant n’est pas compté.",
  },
  ru: {
    title: "Названный пункт существует",
    message: "Такого пункта в Резолюции 67 (Пересм. Дубай, 2014 г.) нет; ближайший: {nearest}.",
    guidance: "Напишите идентификатор пункта, например res67-2014/instructs/7. Подтверждения к несуществующему пункту не учитываются.",
  },
  zh: {
    title: "所引条款存在",
    message: "这不是第 67 号决议（2014 年，迪拜，修订版）的条款；最接近的是：{nearest}。",
    guidance: "请写条款标识，如 res67-2014/instructs/7。归于不存在条款的依据不予计入。",
  },
};
