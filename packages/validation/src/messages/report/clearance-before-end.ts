import type { RuleTexts } from "../../rule.js";

/** Texts of `report/clearance-before-end`. */
export const texts: RuleTexts = {
  ar: {
    title: "يُعتمد الرد الوطني بعد انتهاء فترته",
    message: "يسبق الاعتماد ({date}) نهاية الفترة ({end}).",
    guidance: "تحقق من التاريخ أو اختصر الفترة إلى ما اعتُمد.",
  },
  en: {
    title: "A return is cleared after its period",
    message: "The clearance ({date}) lies before the end of the period ({end}).",
    guidance: "Check the date, or shorten the period to what was cleared.",
  },
  es: {
    title: "Un informe nacional se autoriza después de su período",
    message: "La autorización ({date}) es anterior al fin del período ({end}).",
    guidance: "Compruebe la fecha o acorte el período a lo autorizado.",
  },
  fr: {
    title: "Un retour est validé après sa période",
    message: "La validation ({date}) précède la fin de la période ({end}).",
    guidance: "Vérifiez la date, ou réduisez la période à ce qui a été validé.",
  },
  ru: {
    title: "Национальный ответ согласован после окончания его периода",
    message: "Согласование ({date}) раньше конца периода ({end}).",
    guidance: "Проверьте дату или сократите период до согласованного.",
  },
  zh: {
    title: "国家答复在时段结束后获核准",
    message: "核准日期（{date}）早于时段结束（{end}）。",
    guidance: "请核对日期，或将时段缩短至已核准的范围。",
  },
};
