import type { RuleTexts } from "../../rule.js";

/** Texts of `country/unknown`. */
export const texts: RuleTexts = {
  ar: {
    title: "رموز البلدان هي رموز المعيار ISO 3166-1",
    message: "هذا ليس رمز بلد من حرفين في المعيار ISO 3166-1؛ الأقرب: {nearest}.",
    guidance: "اكتب الحرفين الكبيرين كما في المعيار، مثل ZM. تُرتَّب التقارير وفق هذه الرموز.",
  },
  en: {
    title: "Country codes are those of ISO 3166-1",
    message: "This is no two-letter country code of ISO 3166-1; the nearest: {nearest}.",
    guidance: "Write the two capital letters of the standard, such as ZM. Reports are arranged by these codes.",
  },
  es: {
    title: "Los códigos de país son los de ISO 3166-1",
    message: "No es un código de país de dos letras de ISO 3166-1; el más próximo: {nearest}.",
    guidance: "Escriba las dos letras mayúsculas de la norma, por ejemplo ZM. Los informes se ordenan por estos códigos.",
  },
  fr: {
    title: "Les codes de pays sont ceux de l’ISO 3166-1",
    message: "Ce n’est pas un code de pays à deux lettres de l’ISO 3166-1 ; le plus proche : {nearest}.",
    guidance: "Écrivez les deux lettres majuscules de la norme, par exemple ZM. Les rapports sont organisés selon ces codes.",
  },
  ru: {
    title: "Коды стран — коды ISO 3166-1",
    message: "Это не двухбуквенный код страны по ISO 3166-1; ближайший: {nearest}.",
    guidance: "Напишите две заглавные буквы по стандарту, например ZM. Отчёты строятся по этим кодам.",
  },
  zh: {
    title: "国家代码采用 ISO 3166-1",
    message: "这不是 ISO 3166-1 的两字母国家代码；最接近的是：{nearest}。",
    guidance: "请写标准中的两个大写字母，如 ZM。报告按这些代码编排。",
  },
};
