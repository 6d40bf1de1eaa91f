import type { RuleTexts } from "../../rule.js";

/** Texts of `activity/without-lead`. */
export const texts: RuleTexts = {
  ar: {
    title: "كل نشاط يذكر من قاده",
    message: "أنشطة لا تذكر الجهة التي قادتها: {count} من أصل {total}.",
    guidance: "أضف leads ليظهر الشركاء ويُعرف الحدث الواحد إذا روته جهتان.",
  },
  en: {
    title: "Every activity names who led it",
    message: "Activities that name no body that led them: {count} of {total}.",
    guidance: "Add leads, so that partners are seen and the same event told by two bodies can be recognised.",
  },
  es: {
    title: "Cada actividad nombra a quien la dirigió",
    message: "Actividades que no nombran el organismo que las dirigió: {count} de {total}.",
    guidance: "Añada leads, para que se vean los socios y se reconozca un mismo evento contado por dos organismos.",
  },
  fr: {
    title: "Chaque activité nomme qui l’a conduite",
    message: "Activités qui ne nomment pas l’organisme qui les a conduites : {count} sur {total}.",
    guidance: "Ajoutez leads, pour que les partenaires soient visibles et qu’un même événement raconté deux fois soit reconnu.",
  },
  ru: {
    title: "У каждого мероприятия назван организатор",
    message: "Мероприятия, у которых не назван ведущий орган: {count} из {total}.",
    guidance: "Добавьте leads, чтобы были видны партнёры и можно было узнать одно событие в двух рассказах.",
  },
  zh: {
    title: "每项活动写明主办方",
    message: "{total} 项活动中有 {count} 项未写明主办机构。",
    guidance: "请补充 leads，以便看到合作方，并识别由两个机构讲述的同一活动。",
  },
};
