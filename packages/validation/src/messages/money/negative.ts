import type { RuleTexts } from "../../rule.js";

/** Texts of `money/negative`. */
export const texts: RuleTexts = {
  ar: {
    title: "المبالغ ليست سالبة",
    message: "المبلغ أقل من صفر.",
    guidance: "تحقق من الإشارة. يُذكر التخفيض بالمبلغ الجديد والقديم في ملاحظة.",
  },
  en: {
    title: "Amounts are not below zero",
    message: "The amount is below zero.",
    guidance: "Check the sign. A cut is told as the new amount and the old one in a note.",
  },
  es: {
    title: "Los importes no son negativos",
    message: "El importe es negativo.",
    guidance: "Compruebe el signo. Un recorte se expresa con el nuevo importe y el anterior en una nota.",
  },
  fr: {
    title: "Les montants ne sont pas négatifs",
    message: "Le montant est négatif.",
    guidance: "Vérifiez le signe. Une réduction s’exprime par le nouveau montant, l’ancien dans une note.",
  },
  ru: {
    title: "Суммы не отрицательны",
    message: "Сумма меньше нуля.",
    guidance: "Проверьте знак. О сокращении говорят новой суммой, а прежнюю пишут в примечании.",
  },
  zh: {
    title: "金额不为负",
    message: "金额小于零。",
    guidance: "请核对符号。削减时写新金额，旧金额写入备注。",
  },
};
