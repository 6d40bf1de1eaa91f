import type { RuleTexts } from "../../rule.js";

/** Texts of `ref/changed-by-spreadsheet`. */
export const texts: RuleTexts = {
  ar: {
    title: "رقم الإجراء كما هو مطبوع",
    message: "يبدو أن برنامج جداول حوّل الرقم إلى تاريخ.",
    guidance: "نسّق العمود نصاً واكتب الرقم مجدداً كما هو مطبوع، مثل ‎3-4 أو 1.10.",
  },
  en: {
    title: "A number of an action is as printed",
    message: "The number looks as if a spreadsheet had made a date of it.",
    guidance: "Format the column as text and write the number again as printed, such as 3-4 or 1.10.",
  },
  es: {
    title: "El número de una acción es el impreso",
    message: "Parece que una hoja de cálculo convirtió el número en fecha.",
    guidance: "Dé a la columna formato de texto y vuelva a escribir el número tal como está impreso, por ejemplo 3-4 o 1.10.",
  },
  fr: {
    title: "Le numéro d’une action est tel qu’imprimé",
    message: "Le numéro semble avoir été changé en date par un tableur.",
    guidance: "Mettez la colonne au format texte et réécrivez le numéro tel qu’imprimé, par exemple 3-4 ou 1.10.",
  },
  ru: {
    title: "Номер меры — как напечатан",
    message: "Похоже, таблица превратила номер в дату.",
    guidance: "Задайте столбцу текстовый формат и запишите номер снова, как он напечатан: например, 3-4 или 1.10.",
  },
  zh: {
    title: "行动编号与原文一致",
    message: "编号似被电子表格改成了日期。",
    guidance: "请将该列设为文本格式，并按原文重新填写，如 3-4 或 1.10。",
  },
};
