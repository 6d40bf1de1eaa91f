import type { RuleTexts } from "../../rule.js";

/** Texts of `number/ambiguous-separator`. */
export const texts: RuleTexts = {
  ar: {
    title: "للفاصل قراءة واحدة",
    message: "قد يدل الفاصل على الآلاف أو على كسر: {whole} أو {fraction}.",
    guidance: "اكتب الرقم المقصود من دون فواصل آلاف. عدد الأشخاص لا كسر فيه.",
  },
  en: {
    title: "A separator has one reading",
    message: "The separator can mark thousands or a fraction: {whole} or {fraction}.",
    guidance: "Write the number that is meant, without separators of thousands. A count of people has no fraction.",
  },
  es: {
    title: "Un separador tiene una sola lectura",
    message: "El separador puede marcar millares o decimales: {whole} o {fraction}.",
    guidance: "Escriba el número que corresponde, sin separador de millares. Un número de personas no tiene decimales.",
  },
  fr: {
    title: "Un séparateur n’a qu’une lecture",
    message: "Le séparateur peut marquer les milliers ou les décimales : {whole} ou {fraction}.",
    guidance: "Écrivez le nombre voulu, sans séparateur de milliers. Un nombre de personnes n’a pas de décimales.",
  },
  ru: {
    title: "Разделитель читается одним способом",
    message: "Разделитель может отделять тысячи или дробь: {whole} или {fraction}.",
    guidance: "Напишите нужное число без разделителей тысяч. У числа людей нет дробной части.",
  },
  zh: {
    title: "分隔符只有一种读法",
    message: "该分隔符可表示千位或小数：{whole} 或 {fraction}。",
    guidance: "请写所指数字，不用千位分隔符。人数没有小数。",
  },
};
