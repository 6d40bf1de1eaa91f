import type { RuleTexts } from "../../rule.js";

/** Texts of `activity/without-source`. */
export const texts: RuleTexts = {
  ar: {
    title: "لكل نشاط مصدر",
    message: "أنشطة لا تذكر مصدراً: {count} من أصل {total}.",
    guidance: "أضف الصفحة أو الوثيقة التي تتحدث عنها. ينبغي أن يتمكن القارئ من التحقق من كل سجل.",
  },
  en: {
    title: "Every activity names a source",
    message: "Activities that name no source: {count} of {total}.",
    guidance: "Add the page or document that tells of them. A reader must be able to check each record.",
  },
  es: {
    title: "Cada actividad cita una fuente",
    message: "Actividades que no citan ninguna fuente: {count} de {total}.",
    guidance: "Añada la página o el documento que habla de ellas. El lector debe poder comprobar cada registro.",
  },
  fr: {
    title: "Chaque activité cite une source",
    message: "Activités qui ne citent aucune source : {count} sur {total}.",
    guidance: "Ajoutez la page ou le document qui en parle. Le lecteur doit pouvoir vérifier chaque enregistrement.",
  },
  ru: {
    title: "У каждого мероприятия указан источник",
    message: "Мероприятия, у которых не указан источник: {count} из {total}.",
    guidance: "Добавьте страницу или документ, где о них говорится. Читатель должен иметь возможность проверить каждую запись.",
  },
  zh: {
    title: "每项活动注明来源",
    message: "{total} 项活动中有 {count} 项未注明来源。",
    guidance: "请补充记载该活动的网页或文件。读者应能核实每条记录。",
  },
};
