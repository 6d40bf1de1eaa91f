import type { RuleTexts } from "../../rule.js";

/** Texts of `count/breakdown-exceeds`. */
export const texts: RuleTexts = {
  ar: {
    title: "الجزء ليس أكبر من الكل",
    message: "جزء من التفصيل أكبر من العدد الكلي.",
    guidance: "تحقق من العددين ومن أنهما يعدّان الشيء نفسه.",
  },
  en: {
    title: "A part is not larger than the whole",
    message: "A part of the breakdown is larger than the whole count.",
    guidance: "Check both numbers, and whether they count the same thing.",
  },
  es: {
    title: "Una parte no es mayor que el todo",
    message: "Una parte del desglose es mayor que el total.",
    guidance: "Compruebe ambos números y si cuentan lo mismo.",
  },
  fr: {
    title: "Une partie n’est pas plus grande que le tout",
    message: "Une partie de la ventilation est plus grande que le total.",
    guidance: "Vérifiez les deux nombres, et s’ils comptent la même chose.",
  },
  ru: {
    title: "Часть не больше целого",
    message: "Часть разбивки больше общего числа.",
    guidance: "Проверьте оба числа и то, одно ли и то же они считают.",
  },
  zh: {
    title: "部分不大于整体",
    message: "细分中的一项大于总数。",
    guidance: "请核对两个数字，并确认统计的是同一对象。",
  },
};
