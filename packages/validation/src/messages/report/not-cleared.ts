import type { RuleTexts } from "../../rule.js";

/** Texts of `report/not-cleared`. */
export const texts: RuleTexts = {
  ar: {
    title: "الإفادة المرسلة معتمدة",
    message: "لم تُعتمد الإفادة بعد.",
    guidance: "أضف الجهة التي اعتمدتها والتاريخ. عندئذ فقط يمكن لغير معدّها الاعتماد عليها.",
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
    message: "Le retour n'est pas encore validé.",
    guidance: "Ajoutez le service qui l'a validé et la date. D'autres que son auteur ne peuvent s'y fier qu'alors.",
  },
  ru: {
    title: "Отправляемый отчёт согласован",
    message: "Отчёт ещё не согласован.",
    guidance: "Укажите, какое учреждение его согласовало и когда. Только тогда на него могут опираться другие.",
  },
  zh: {
    title: "提交的报告已获核准",
    message: "报告尚未核准。",
    guidance: "请写明核准机构和日期。此后他人方可依据该报告。",
  },
};
