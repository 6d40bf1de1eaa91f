import type { RuleTexts } from "../../rule.js";

/** Texts of `report/not-cleared`. */
export const texts: RuleTexts = {
  ar: {
    title: "الرد الوطني المرسل معتمد",
    message: "لم يُعتمد الرد الوطني بعد.",
    guidance: "أضف الجهة التي اعتمدته والتاريخ. عندئذ فقط يمكن لغير معدّه الاستناد إليه.",
  },
  en: {
    title: "A return that is sent is cleared",
    message: "The return is not cleared yet.",
    guidance: "Add the office that cleared it and the date. Others than its maker may rely on it only then.",
  },
  es: {
    title: "Un informe nacional enviado está autorizado",
    message: "El informe nacional aún no está autorizado.",
    guidance: "Añada la oficina que lo autorizó y la fecha. Solo entonces pueden otros apoyarse en él.",
  },
  fr: {
    title: "Un retour envoyé est validé",
    message: "Le retour n’est pas encore validé.",
    guidance: "Ajoutez le service qui l’a validé et la date. D’autres que son auteur ne peuvent s’y fier qu’alors.",
  },
  ru: {
    title: "Отправляемый национальный ответ согласован",
    message: "Национальный ответ ещё не согласован.",
    guidance: "Укажите, какое учреждение его согласовало и когда. Только тогда на него могут опираться другие.",
  },
  zh: {
    title: "提交的国家答复已获核准",
    message: "国家答复尚未获得核准。",
    guidance: "请写明核准机构和日期。此后他人方可引以为据。",
  },
};
