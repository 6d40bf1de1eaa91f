import type { RuleTexts } from "../../rule.js";

/** Texts of `date/serial-number`. */
export const texts: RuleTexts = {
  ar: {
    title: "التاريخ ليس رقماً من جدول بيانات",
    message: "يوجد رقم حيث كان يُتوقع تاريخ؛ وهو بحسب نظام التواريخ في الجدول {first} أو {second}.",
    guidance: "نسّق العمود نصاً أو تاريخاً واكتب التاريخ. المصنف وحده يبيّن النظام المستعمل.",
  },
  en: {
    title: "A date is no number of a spreadsheet",
    message: "A number stands where a date was expected; by the spreadsheet's date system it is {first} or {second}.",
    guidance: "Format the column as text or date and write the date. Only the workbook tells which system it uses.",
  },
  es: {
    title: "Una fecha no es un número de hoja de cálculo",
    message: "Hay un número donde se esperaba una fecha; según el sistema de fechas de la hoja es {first} o {second}.",
    guidance: "Dé a la columna formato de texto o fecha y escriba la fecha. Solo el libro dice qué sistema usa.",
  },
  fr: {
    title: "Une date n’est pas un nombre de tableur",
    message: "Un nombre figure à la place d’une date ; selon le système de dates du tableur, c’est {first} ou {second}.",
    guidance: "Mettez la colonne au format texte ou date et écrivez la date. Seul le classeur dit quel système il utilise.",
  },
  ru: {
    title: "Дата — не число из таблицы",
    message: "На месте даты стоит число; по системе дат таблицы это {first} или {second}.",
    guidance: "Задайте столбцу формат текста или даты и напишите дату. Какая система, говорит только сама книга.",
  },
  zh: {
    title: "日期不是电子表格序号",
    message: "应写日期之处为数字；按表格的日期系统为 {first} 或 {second}。",
    guidance: "请将该列设为文本或日期格式并写出日期。只有工作簿能说明所用系统。",
  },
};
