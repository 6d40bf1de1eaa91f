import type { RuleTexts } from "../../rule.js";

/** Texts of `money/no-year`. */
export const texts: RuleTexts = {
  ar: {
    title: "للمبلغ سنة",
    message: "المبلغ بعملة {currency} بلا سنة ({member}).",
    guidance: "أضف سنة الأسعار. لا تُقارن ولا تُجمع مبالغ من سنوات مختلفة.",
  },
  en: {
    title: "An amount of money has a year",
    message: "The amount in {currency} has no year ({member}).",
    guidance: "Add the year of the prices. Amounts of different years cannot be compared or added.",
  },
  es: {
    title: "Un importe tiene un año",
    message: "El importe en {currency} no tiene año ({member}).",
    guidance: "Añada el año de los precios. Los importes de años distintos no se comparan ni se suman.",
  },
  fr: {
    title: "Un montant a une année",
    message: "Le montant en {currency} n’a pas d’année ({member}).",
    guidance: "Ajoutez l’année des prix. Des montants d’années différentes ne se comparent ni ne s’additionnent.",
  },
  ru: {
    title: "У суммы указан год",
    message: "У суммы в {currency} не указан год ({member}).",
    guidance: "Добавьте год цен. Суммы разных лет нельзя сравнивать и складывать.",
  },
  zh: {
    title: "金额注明年份",
    message: "以 {currency} 计的金额未注明年份（{member}）。",
    guidance: "请补充价格年份。不同年份的金额不可比较或相加。",
  },
};
