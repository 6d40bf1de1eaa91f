import type { RuleTexts } from "../../rule.js";

/** Texts of `money/currency-unclear`. */
export const texts: RuleTexts = {
  ar: {
    title: "عملة المبلغ محددة",
    message: "طُبع المبلغ برمز أو كلمة تستعملها عملات عدة؛ وكُتبت {currency}.",
    guidance: "أكّد العملة عبر currencyBasis: القيمة stated إذا ذكرها المصدر، وcountry إذا كانت عملة البلد. وإلى ذلك الحين لا يُجمع المبلغ مع غيره.",
  },
  en: {
    title: "The currency of an amount is settled",
    message: "The amount is printed with a sign or word that several currencies use; {currency} was written.",
    guidance:
      "Confirm the currency with currencyBasis: stated when the source says it, country when it is that of the country. Until then the amount is not added to others.",
  },
  es: {
    title: "La moneda de un importe está aclarada",
    message: "El importe está impreso con un signo o palabra que usan varias monedas; se escribió {currency}.",
    guidance: "Confirme la moneda con currencyBasis: stated si lo dice la fuente, country si es la del país. Hasta entonces el importe no se suma a otros.",
  },
  fr: {
    title: "La monnaie d’un montant est établie",
    message: "Le montant est imprimé avec un signe ou un mot commun à plusieurs monnaies ; {currency} a été inscrit.",
    guidance:
      "Confirmez la monnaie par currencyBasis : stated si la source le dit, country si c’est celle du pays. D’ici là le montant n’est additionné à aucun autre.",
  },
  ru: {
    title: "Валюта суммы установлена",
    message: "Сумма напечатана со знаком или словом, общим для нескольких валют; записано {currency}.",
    guidance:
      "Подтвердите валюту через currencyBasis: stated, если её называет источник, country, если это валюта страны. До этого сумма ни с чем не складывается.",
  },
  zh: {
    title: "金额的币种已确定",
    message: "金额所印符号或字样为多种货币共用；此处写的是 {currency}。",
    guidance: "请用 currencyBasis 确认币种：来源写明的用 stated，按本国货币的用 country。在此之前不与其他金额相加。",
  },
};
