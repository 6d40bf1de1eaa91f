import type { RuleTexts } from "../../rule.js";

/** Texts of `count/two-values`. */
export const texts: RuleTexts = {
  ar: {
    title: "للعدد من النوع الواحد قيمة واحدة",
    message: "عددان مختلفان للنوع نفسه ({kind}) والوحدة نفسها، من دون تاريخ يميزهما.",
    guidance: "إن كانا لفترتين فأضف asOf، وإن اختلفت المصادر فانقل أحدهما إلى conflicts. لا يُجمعان.",
  },
  en: {
    title: "A count of one kind has one value",
    message: "Two different counts have the same kind ({kind}) and unit, and no date tells them apart.",
    guidance: "If they are of two periods, add asOf; if sources disagree, move one to conflicts. They are not added up.",
  },
  es: {
    title: "Un recuento de un tipo tiene un valor",
    message: "Dos recuentos distintos tienen el mismo tipo ({kind}) y unidad, y ninguna fecha los distingue.",
    guidance: "Si son de dos periodos, añada asOf; si las fuentes discrepan, pase uno a conflicts. No se suman.",
  },
  fr: {
    title: "Un compte d’un type a une seule valeur",
    message: "Deux comptes différents ont le même type ({kind}) et la même unité, sans date qui les distingue.",
    guidance: "S’ils portent sur deux périodes, ajoutez asOf ; si les sources divergent, déplacez-en un dans conflicts. Ils ne s’additionnent pas.",
  },
  ru: {
    title: "У счёта одного вида одно значение",
    message: "У двух разных чисел один вид ({kind}) и одна единица, и никакая дата их не различает.",
    guidance: "Если это два периода, добавьте asOf; если расходятся источники, перенесите одно в conflicts. Они не складываются.",
  },
  zh: {
    title: "同类计数只有一个值",
    message: "两个不同的数属同一类型（{kind}）和单位，且无日期区分。",
    guidance: "若属两个时期，请添加 asOf；若来源不一致，请将其一移入 conflicts。两数不相加。",
  },
};
