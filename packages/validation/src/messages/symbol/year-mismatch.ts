import type { RuleTexts } from "../../rule.js";

/** Texts of `symbol/year-mismatch`. */
export const texts: RuleTexts = {
  ar: {
    title: "سنة رمز الوثيقة تتفق مع تاريخها",
    message: "الرمز من عام {year} بينما التاريخ {date}.",
    guidance: "تحقق منهما: كثيراً ما يعاد استعمال القوالب برمزها القديم.",
  },
  en: {
    title: "The year of a document's symbol fits its date",
    message: "The symbol is of {year}, but the date is {date}.",
    guidance: "Check both: templates are often reused with the old symbol.",
  },
  es: {
    title: "El año de la signatura de un documento concuerda con su fecha",
    message: "La signatura es de {year}, pero la fecha es {date}.",
    guidance: "Compruebe ambas: las plantillas suelen reutilizarse con la signatura antigua.",
  },
  fr: {
    title: "L’année de la cote d’un document concorde avec sa date",
    message: "La cote est de {year}, mais la date est {date}.",
    guidance: "Vérifiez les deux : les modèles sont souvent repris avec l’ancienne cote.",
  },
  ru: {
    title: "Год в обозначении документа соответствует дате",
    message: "Обозначение относится к {year} году, а дата — {date}.",
    guidance: "Проверьте и то и другое: шаблоны часто используют снова со старым обозначением.",
  },
  zh: {
    title: "文件编号的年份与日期相符",
    message: "编号为 {year} 年，日期却是 {date}。",
    guidance: "请核对二者：模板常被沿用而保留旧编号。",
  },
};
