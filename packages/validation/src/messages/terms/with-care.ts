import type { RuleTexts } from "../../rule.js";

/** Texts of `terms/with-care`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُستعمل بعض المصطلحات بحذر",
    message: "يرد في النص مصطلح يُستعمل بحذر؛ والأفضل غالباً: {preferred}.",
    guidance: "أبقه حيث يرد في قانون أو في كلام شخص؛ وفي غير ذلك فكّر في الصياغة الأخرى.",
  },
  en: {
    title: "Some terms are used with care",
    message: "A term stands in the text that is used with care; often better: {preferred}.",
    guidance: "Keep it where a law or a person's own words say so; elsewhere consider the other wording.",
  },
  es: {
    title: "Algunos términos se usan con cautela",
    message: "El texto contiene un término que se usa con cautela; a menudo mejor: {preferred}.",
    guidance: "Consérvelo donde lo diga una ley o las palabras de una persona; en otros lugares, considere la otra expresión.",
  },
  fr: {
    title: "Certains termes s’emploient avec prudence",
    message: "Le texte contient un terme à employer avec prudence ; souvent préférable : {preferred}.",
    guidance: "Gardez-le là où une loi ou les mots d’une personne l’emploient ; ailleurs, pensez à l’autre formulation.",
  },
  ru: {
    title: "Некоторые термины употребляют осторожно",
    message: "В тексте термин, требующий осторожности; часто лучше: {preferred}.",
    guidance: "Оставьте его там, где так говорит закон или сам человек; в других местах подумайте о другой формулировке.",
  },
  zh: {
    title: "某些用语须慎用",
    message: "文本中有须慎用的用语；通常宜用：{preferred}。",
    guidance: "法律原文或当事人自述可保留；其他情况请考虑另一种说法。",
  },
};
