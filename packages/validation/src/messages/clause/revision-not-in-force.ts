import type { RuleTexts } from "../../rule.js";

/** Texts of `clause/revision-not-in-force`. */
export const texts: RuleTexts = {
  ar: {
    title: "الفقرة من النص الساري في حينه",
    message: "أنشطة مرتبطة بفقرة من نص لم يكن سارياً في تاريخها: {count} من أصل {total} في القائمة.",
    guidance: "احتفظ بها: لم يكن النص الساري حينئذ متاحاً، والتقارير تذكر ذلك. أشر أيضاً إلى فقرة المراجعة الصحيحة إن كان نصها لديك.",
  },
  en: {
    title: "A clause is of the text in force at the time",
    message: "Activities linked to a clause of a text that was not in force on their date: {count} of {total} in the list.",
    guidance: "Keep them: the text in force then was not available, and reports say so. Cite the clause of the right revision as well where you have its text.",
  },
  es: {
    title: "Un punto es del texto vigente en su momento",
    message: "Actividades vinculadas a un punto de un texto que no estaba en vigor en su fecha: {count} de {total} en la lista.",
    guidance:
      "Consérvelas: el texto entonces vigente no estaba disponible, y los informes lo dicen. Cite además el punto de la revisión correcta si tiene el texto.",
  },
  fr: {
    title: "Un point relève du texte en vigueur à l’époque",
    message: "Activités reliées à un point d’un texte qui n’était pas en vigueur à leur date : {count} sur {total} dans la liste.",
    guidance:
      "Gardez-les : le texte alors en vigueur n’était pas disponible, et les rapports le disent. Citez aussi le point de la bonne révision si vous en avez le texte.",
  },
  ru: {
    title: "Пункт взят из текста, действовавшего в то время",
    message: "Мероприятия, связанные с пунктом текста, который на их дату не действовал: {count} из {total} в списке.",
    guidance: "Оставьте их: действовавший тогда текст не был доступен, и отчёты об этом говорят. Укажите и пункт нужной редакции, если её текст у вас есть.",
  },
  zh: {
    title: "条款出自当时有效的文本",
    message: "列表的 {total} 项活动中有 {count} 项关联的条款出自当时并未生效的文本。",
    guidance: "请保留：当时有效的文本无法获得，报告会予以说明。如有正确修订版的文本，请一并引用其条款。",
  },
};
