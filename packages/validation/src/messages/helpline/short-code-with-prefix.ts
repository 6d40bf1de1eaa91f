import type { RuleTexts } from "../../rule.js";

/** Texts of `helpline/short-code-with-prefix`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُكتب الأرقام القصيرة والمجانية بلا رمز البلد",
    message: "يوجد رمز بلد قبل رقم لا يعمل إلا داخل البلد.",
    guidance: "اكتب الرقم كما يُطلب محلياً، مثل ‎116 111، والبلد على حدة. لا يعمل من الخارج مع الرمز.",
  },
  en: {
    title: "Short and free numbers stand without a country prefix",
    message: "A country prefix stands before a number that works only inside the country.",
    guidance: "Write the number as it is dialled there, such as 116 111, and the country apart. From abroad it does not work with a prefix.",
  },
  es: {
    title: "Los números cortos y gratuitos van sin prefijo de país",
    message: "Hay un prefijo de país ante un número que solo funciona dentro del país.",
    guidance: "Escriba el número como se marca allí, por ejemplo 116 111, y el país aparte. Desde el extranjero no funciona con prefijo.",
  },
  fr: {
    title: "Les numéros courts et gratuits s’écrivent sans indicatif de pays",
    message: "Un indicatif de pays précède un numéro qui ne fonctionne que dans le pays.",
    guidance:
      "Écrivez le numéro tel qu’on le compose sur place, par exemple 116 111, et le pays à part. De l’étranger, il ne fonctionne pas avec un indicatif.",
  },
  ru: {
    title: "Короткие и бесплатные номера пишутся без кода страны",
    message: "Перед номером, который работает только внутри страны, стоит код страны.",
    guidance: "Запишите номер, как его набирают на месте, например 116 111, а страну отдельно. Из-за границы с кодом он не работает.",
  },
  zh: {
    title: "短号和免费号码不加国家代码",
    message: "仅在国内有效的号码前加了国家代码。",
    guidance: "请按当地拨打方式写号码，如 116 111，国家另写。从国外加国家代码拨打无效。",
  },
};
