import type { RuleTexts } from "../../rule.js";

/** Texts of `ref/invisible-or-lookalike`. */
export const texts: RuleTexts = {
  ar: {
    title: "لا يحوي المعرّف سوى حروف وأرقام وعلامات مرئية",
    message: "يتضمن المعرّف محارف غير مرئية أو تشبه غيرها: {codePoints}.",
    guidance: "اكتب المعرّف من جديد. المعرّفان المتشابهان شكلاً يجب أن يكونا واحداً.",
  },
  en: {
    title: "An id has only letters, digits and signs that are seen",
    message: "The id holds characters that are not seen or look like others: {codePoints}.",
    guidance: "Type the id again. Two ids that look the same must be the same.",
  },
  es: {
    title: "Un identificador solo tiene letras, cifras y signos visibles",
    message: "El identificador contiene caracteres invisibles o que se parecen a otros: {codePoints}.",
    guidance: "Vuelva a teclear el identificador. Dos identificadores que parecen iguales deben serlo.",
  },
  fr: {
    title: "Un identifiant n’a que des lettres, chiffres et signes visibles",
    message: "L’identifiant contient des caractères invisibles ou qui ressemblent à d’autres : {codePoints}.",
    guidance: "Retapez l’identifiant. Deux identifiants qui se ressemblent doivent être identiques.",
  },
  ru: {
    title: "В идентификаторе только видимые буквы, цифры и знаки",
    message: "В идентификаторе есть невидимые или похожие на другие знаки: {codePoints}.",
    guidance: "Наберите идентификатор заново. Одинаковые на вид идентификаторы должны быть одинаковы.",
  },
  zh: {
    title: "标识只含可见的字母、数字和符号",
    message: "标识含不可见或形似其他字符的字符：{codePoints}。",
    guidance: "请重新输入标识。看起来相同的标识必须相同。",
  },
};
