import type { RuleTexts } from "../../rule.js";

/** Texts of `ref/repeated-number`. */
export const texts: RuleTexts = {
  ar: {
    title: "يُستعمل الرقم مرة واحدة في قائمته",
    message: "يرد الرقم المطبوع مرتين في القائمة.",
    guidance: "تحقق منه: قد يكون 1.10 صار 1.1، أو يبدأ الترقيم من جديد في كل محور؛ عندئذ اربط كل إجراء بهدفه.",
  },
  en: {
    title: "A number is used once in its list",
    message: "The printed number stands twice in the list.",
    guidance: "Check it: 1.10 may have become 1.1, or numbers start again in every theme; then link each action to its goal.",
  },
  es: {
    title: "Un número se usa una vez en su lista",
    message: "El número impreso figura dos veces en la lista.",
    guidance: "Compruébelo: 1.10 puede haberse convertido en 1.1, o la numeración empieza de nuevo en cada tema; entonces vincule cada acción con su objetivo.",
  },
  fr: {
    title: "Un numéro sert une seule fois dans sa liste",
    message: "Le numéro imprimé figure deux fois dans la liste.",
    guidance: "Vérifiez-le : 1.10 a pu devenir 1.1, ou la numérotation recommence à chaque thème ; reliez alors chaque action à son objectif.",
  },
  ru: {
    title: "Номер встречается в списке один раз",
    message: "Напечатанный номер стоит в списке дважды.",
    guidance: "Проверьте: 1.10 могло стать 1.1, или нумерация в каждой теме начинается заново; тогда свяжите каждую меру с её целью.",
  },
  zh: {
    title: "编号在列表中只用一次",
    message: "该编号在列表中出现两次。",
    guidance: "请核对：1.10 可能变成了 1.1，或各主题重新编号；如是后者，请将各行动与其目标关联。",
  },
};
