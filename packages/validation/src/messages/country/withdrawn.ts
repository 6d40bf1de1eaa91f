import type { RuleTexts } from "../../rule.js";

/** Texts of `country/withdrawn`. */
export const texts: RuleTexts = {
  ar: {
    title: "رموز البلدان مستعملة اليوم",
    message: "سُحب رمز البلد {code} من المعيار ISO 3166-1.",
    guidance: "اكتب رمز الدولة التي تقدم التقرير اليوم، واحتفظ بالاسم السابق في ملاحظة.",
  },
  en: {
    title: "Country codes are in use today",
    message: "The country code {code} was withdrawn from ISO 3166-1.",
    guidance: "Write the code of the State that reports today, and keep the former name in a note.",
  },
  es: {
    title: "Los códigos de país están en uso",
    message: "El código de país {code} se retiró de ISO 3166-1.",
    guidance: "Escriba el código del Estado que informa hoy y conserve el nombre anterior en una nota.",
  },
  fr: {
    title: "Les codes de pays sont en usage aujourd’hui",
    message: "Le code de pays {code} a été retiré de l’ISO 3166-1.",
    guidance: "Écrivez le code de l’État qui présente le rapport aujourd’hui et gardez l’ancien nom dans une note.",
  },
  ru: {
    title: "Коды стран действуют сегодня",
    message: "Код страны {code} исключён из ISO 3166-1.",
    guidance: "Напишите код государства, которое отчитывается сегодня, а прежнее название сохраните в примечании.",
  },
  zh: {
    title: "国家代码是现行代码",
    message: "国家代码 {code} 已从 ISO 3166-1 中撤销。",
    guidance: "请写现在提交报告的国家的代码，并把旧名称写在备注中。",
  },
};
