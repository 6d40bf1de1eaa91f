import type { RuleTexts } from "../../rule.js";

/** Texts of `report/target-meeting`. */
export const texts: RuleTexts = {
  ar: {
    title: "يسمّي التقرير الفصلي الاجتماع الذي سيُعرض فيه",
    message: "الاجتماع التالي هو الاجتماع رقم {number} لفريق عمل المجلس ({date}).",
    guidance: "اذكره في targetMeeting إذا كان التقرير موجهاً إليه.",
  },
  en: {
    title: "A quarterly report names the meeting at which it will be read",
    message: "The meeting that follows is number {number} of the Council working group ({date}).",
    guidance: "Name it in targetMeeting when the report is meant for it.",
  },
  es: {
    title: "Un informe trimestral nombra la reunión en que se leerá",
    message: "La siguiente reunión del grupo de trabajo del Consejo es la número {number} ({date}).",
    guidance: "Indíquela en targetMeeting si el informe va dirigido a ella.",
  },
  fr: {
    title: "Un rapport trimestriel nomme la réunion à laquelle il sera lu",
    message: "La réunion suivante du groupe de travail du Conseil est la n° {number} ({date}).",
    guidance: "Indiquez-la dans targetMeeting si le rapport lui est destiné.",
  },
  ru: {
    title: "Квартальный отчёт называет собрание, на котором его рассмотрят",
    message: "Следующее собрание рабочей группы Совета — № {number} ({date}).",
    guidance: "Укажите его в targetMeeting, если отчёт предназначен для него.",
  },
  zh: {
    title: "季度报告写明提交的会议",
    message: "其后的理事会工作组会议为第 {number} 次会议（{date}）。",
    guidance: "如报告拟提交该会议，请写入 targetMeeting。",
  },
};
