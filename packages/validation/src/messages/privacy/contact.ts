import type { RuleTexts } from "../../rule.js";

/** Texts of `privacy/contact`. */
export const texts: RuleTexts = {
  ar: {
    title: "جهات الاتصال مكاتب لا أشخاص",
    message: "يتضمن النص عنوان بريد إلكتروني يبدو أنه لشخص.",
    guidance: "اكتب عنوان المكتب. لا تُطبع في التقارير أسماء جهات التنسيق وعناوينها الخاصة.",
  },
  en: {
    title: "Contacts are offices, not persons",
    message: "The text holds an electronic address that looks like that of a person.",
    guidance: "Write the address of the office. Names and private contacts of focal points are not printed in reports.",
  },
  es: {
    title: "Los contactos son oficinas, no personas",
    message: "El texto contiene una dirección de correo que parece de una persona.",
    guidance: "Escriba la dirección de la oficina. Los nombres y contactos privados de los puntos focales no se imprimen en los informes.",
  },
  fr: {
    title: "Les contacts sont des services, non des personnes",
    message: "Le texte contient une adresse électronique qui semble être celle d’une personne.",
    guidance: "Écrivez l’adresse du service. Les noms et contacts privés des points focaux ne sont pas imprimés dans les rapports.",
  },
  ru: {
    title: "Контакты — это учреждения, а не люди",
    message: "В тексте электронный адрес, похожий на личный.",
    guidance: "Напишите адрес учреждения. Имена и личные контакты координаторов в отчётах не печатаются.",
  },
  zh: {
    title: "联系方式为机构而非个人",
    message: "文本中的电子邮件地址似属个人。",
    guidance: "请写机构的地址。报告不印联络人的姓名和私人联系方式。",
  },
};
