import type { RuleTexts } from "../../rule.js";

/** Texts of `period/class-not-value`. */
export const texts: RuleTexts = {
  ar: {
    title: "الفترة مدة واحدة محددة",
    message: "يوجد نطاق من المدد حيث كانت تُتوقع فترة واحدة.",
    guidance: "اكتب بداية هذه الوثيقة ونهايتها. فئة مثل 3 إلى 5 سنوات تبيّن كم قد تدوم مثل هذه الوثائق، لا كم تدوم هذه.",
  },
  en: {
    title: "A period is one stretch of time",
    message: "A range of lengths stands where one period was expected.",
    guidance: "Write the start and end of this document. A class such as 3 to 5 years says how long such documents may run, not how long this one does.",
  },
  es: {
    title: "Un período es un solo lapso",
    message: "Hay un intervalo de duraciones donde se esperaba un período.",
    guidance: "Escriba el comienzo y el fin de este documento. Una clase como 3 a 5 años dice cuánto pueden durar tales documentos, no cuánto dura este.",
  },
  fr: {
    title: "Une période est un seul laps de temps",
    message: "Une fourchette de durées figure à la place d’une période.",
    guidance: "Écrivez le début et la fin de ce document. Une classe comme 3 à 5 ans dit combien de tels documents peuvent durer, non combien dure celui-ci.",
  },
  ru: {
    title: "Период — один отрезок времени",
    message: "На месте периода стоит диапазон длительностей.",
    guidance: "Укажите начало и конец этого документа. Класс вроде «3–5 лет» говорит, сколько такие документы могут длиться, а не сколько длится этот.",
  },
  zh: {
    title: "时段是一段确定的时间",
    message: "应写一个时段之处为时长范围。",
    guidance: "请写本文件的起止日期。“3 至 5 年”之类说明此类文件可持续多久，而非本文件的期限。",
  },
};
