import type { RuleTexts } from "../../rule.js";

/** Texts of `money/currency-unknown`. */
export const texts: RuleTexts = {
  ar: {
    title: "رموز العملات هي رموز المعيار ISO 4217",
    message: "{currency} ليس رمز عملة في القائمة المعروفة هنا.",
    guidance: "تحقق من الحروف الثلاثة. القائمة من الذاكرة: احتفظ بالرمز إن كنت متأكداً منه.",
  },
  en: {
    title: "Currency codes are those of ISO 4217",
    message: "{currency} is no currency code of the list that is known here.",
    guidance: "Check the three letters. The list is from memory: keep the code when you know it to be right.",
  },
  es: {
    title: "Los códigos de moneda son los de ISO 4217",
    message: "{currency} no es un código de moneda de la lista conocida aquí.",
    guidance: "Compruebe las tres letras. La lista se da de memoria: conserve el código si sabe que es correcto.",
  },
  fr: {
    title: "Les codes de monnaie sont ceux de l’ISO 4217",
    message: "{currency} n’est pas un code de monnaie de la liste connue ici.",
    guidance: "Vérifiez les trois lettres. La liste est donnée de mémoire : gardez le code si vous le savez juste.",
  },
  ru: {
    title: "Коды валют — коды ISO 4217",
    message: "{currency} нет в известном здесь списке кодов валют.",
    guidance: "Проверьте три буквы. Список дан по памяти: оставьте код, если уверены в нём.",
  },
  zh: {
    title: "货币代码采用 ISO 4217",
    message: "{currency} 不在此处已知的货币代码表中。",
    guidance: "请核对三个字母。该表凭记忆列出：如确知代码无误，可保留。",
  },
};
