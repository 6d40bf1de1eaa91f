import type { RuleTexts } from "../../rule.js";

/** Texts of `statistic/two-values`. */
export const texts: RuleTexts = {
  ar: {
    title: "للمؤشر قيمة واحدة لمجموعة وزمن معينين",
    message: "يوجد رقم آخر بالمؤشر والمجموعة والزمن نفسها وبقيمة أخرى.",
    guidance: "بيّن الفرق بينهما في population أو note، أو احتفظ بأحدهما وضع الآخر في conflicts. لا يصح جمعهما في خط واحد من رسم بياني.",
  },
  en: {
    title: "One indicator has one value for one group and time",
    message: "Another figure has the same indicator, group and time with another value.",
    guidance: "Tell how they differ, in population or note, or keep one and the other in conflicts. They cannot stand in one line of a chart.",
  },
  es: {
    title: "Un indicador tiene un solo valor para un grupo y momento",
    message: "Otra cifra tiene el mismo indicador, grupo y momento con otro valor.",
    guidance: "Diga en qué difieren, en population o note, o conserve una y la otra en conflicts. No pueden ir en una misma línea de un gráfico.",
  },
  fr: {
    title: "Un indicateur a une seule valeur pour un groupe et un moment",
    message: "Un autre chiffre a le même indicateur, le même groupe et le même moment, avec une autre valeur.",
    guidance:
      "Dites ce qui les distingue, dans population ou note, ou gardez l’un et mettez l’autre dans conflicts. Ils ne peuvent figurer sur une même courbe.",
  },
  ru: {
    title: "У показателя одно значение для группы и времени",
    message: "Есть другое значение того же показателя для той же группы и того же времени.",
    guidance: "Объясните различие в population или note либо оставьте одно, а другое перенесите в conflicts. На одной линии графика их показывать нельзя.",
  },
  zh: {
    title: "同一指标对同一群体和时间只有一个值",
    message: "另有一个数字的指标、群体和时间相同而数值不同。",
    guidance: "请在 population 或 note 中说明差别，或保留一个、另一个写入 conflicts。二者不能画在同一条线上。",
  },
};
