import type { RuleTexts } from "../../rule.js";

/** Texts of `terms/outdated`. */
export const texts: RuleTexts = {
  ar: {
    title: "تستعمل النصوص مصطلحات المبادئ التوجيهية للمصطلحات",
    message: "يرد في النص مصطلح لم يعد مستحسناً؛ والمفضل: {preferred}.",
    guidance: "استبدله في كلامك. ويجوز إبقاؤه في أسماء القوانين والمعاهدات وبين علامتي اقتباس. المصطلحات القديمة توحي بالرضا أو تلوم الطفل.",
  },
  en: {
    title: "Texts use the terms of the Terminology Guidelines",
    message: "An outdated term stands in the text; preferred: {preferred}.",
    guidance:
      "Replace it in your own words. Inside names of laws and treaties, and in quotation marks, it may stay. Old terms suggest consent or blame the child.",
  },
  es: {
    title: "Los textos usan los términos de las Orientaciones terminológicas",
    message: "Hay un término desfasado en el texto; preferible: {preferred}.",
    guidance:
      "Sustitúyalo en sus propias palabras. En nombres de leyes y tratados, y entre comillas, puede quedar. Los términos antiguos sugieren consentimiento o culpan al niño.",
  },
  fr: {
    title: "Les textes emploient les termes du Guide de terminologie",
    message: "Un terme dépassé figure dans le texte ; de préférence : {preferred}.",
    guidance:
      "Remplacez-le dans vos propres phrases. Dans les noms de lois et de traités, et entre guillemets, il peut rester. Les anciens termes suggèrent un consentement ou accusent l’enfant.",
  },
  ru: {
    title: "В текстах — термины Руководства по терминологии",
    message: "В тексте устаревший термин; лучше: {preferred}.",
    guidance:
      "Замените его в собственном тексте. В названиях законов и договоров и в кавычках он может остаться. Старые термины намекают на согласие или обвиняют ребёнка.",
  },
  zh: {
    title: "文本使用《术语指南》的用语",
    message: "文本中有过时用语；宜用：{preferred}。",
    guidance: "请在自己的叙述中替换。法律和条约名称中及引号内可保留。旧用语暗示同意或归咎于儿童。",
  },
};
