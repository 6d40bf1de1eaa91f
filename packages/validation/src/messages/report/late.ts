import type { RuleTexts } from "../../rule.js";

/** Texts of `report/late`. */
export const texts: RuleTexts = {
  ar: {
    title: "يصل التقرير في موعده",
    message: "تاريخ التقرير {date} بعد الموعد {due} الذي حددتموه لـ {quarter}.",
    guidance: "لا شيء يجب إصلاحه في النص. الموعد من إعداداتكم؛ ولا يحدده أي نص للاتحاد.",
  },
  en: {
    title: "A report comes in time",
    message: "The report is dated {date}, after {due}, the day you set for {quarter}.",
    guidance: "Nothing in the text has to be mended. The day comes from your settings; no ITU text sets one.",
  },
  es: {
    title: "El informe llega a tiempo",
    message: "El informe lleva fecha de {date}, posterior a {due}, el día que usted fijó para {quarter}.",
    guidance: "No hay nada que corregir en el texto. El día procede de sus ajustes; ningún texto de la UIT lo fija.",
  },
  fr: {
    title: "Un rapport arrive à temps",
    message: "Le rapport est daté du {date}, après le {due}, jour que vous avez fixé pour {quarter}.",
    guidance: "Rien n’est à corriger dans le texte. Le jour vient de vos réglages ; aucun texte de l’UIT n’en fixe.",
  },
  ru: {
    title: "Отчёт приходит в срок",
    message: "Отчёт датирован {date}, позже {due} — дня, который вы установили для {quarter}.",
    guidance: "В тексте исправлять нечего. День взят из ваших настроек; тексты МСЭ его не устанавливают.",
  },
  zh: {
    title: "报告按时提交",
    message: "报告日期为 {date}，晚于您为 {quarter} 设定的 {due}。",
    guidance: "文本无需修改。该日期来自您的设置，国际电联文件未作规定。",
  },
};
