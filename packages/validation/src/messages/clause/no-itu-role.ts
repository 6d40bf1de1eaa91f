import type { RuleTexts } from "../../rule.js";

/** Texts of `clause/no-itu-role`. */
export const texts: RuleTexts = {
  ar: {
    title: "يُظهر دليل الفقرة التي تكلف المدير دور الاتحاد",
    message: "أنشطة مرتبطة بفقرة تكلف المدير ولا يظهر فيها دور للاتحاد: {count} من أصل {total} في القائمة.",
    guidance: "أضف ituRole حيث يُظهره مصدر. من دونه تُذكر ولا تُحتسب دليلاً على تلك الفقرة.",
  },
  en: {
    title: "Evidence for a clause that instructs the Director shows ITU's part",
    message: "Activities linked to a clause that instructs the Director that show no part of ITU: {count} of {total} in the list.",
    guidance: "Add ituRole where a source shows one. Without it they are listed but not counted as evidence for that clause.",
  },
  es: {
    title: "La prueba de un punto que encarga al Director muestra la parte de la UIT",
    message: "Actividades vinculadas a un punto que encarga al Director sin mostrar participación de la UIT: {count} de {total} en la lista.",
    guidance: "Añada ituRole si una fuente la muestra. Sin ello se enumeran, pero no cuentan como prueba de ese punto.",
  },
  fr: {
    title: "Un élément pour un point qui charge le Directeur montre la part de l’UIT",
    message: "Activités reliées à un point qui charge le Directeur sans montrer de part de l’UIT : {count} sur {total} dans la liste.",
    guidance: "Ajoutez ituRole si une source le montre. Sinon elles sont citées mais non comptées pour ce point.",
  },
  ru: {
    title: "Подтверждения к пункту, который даёт поручение Директору, показывают участие МСЭ",
    message: "Мероприятия, связанные с пунктом, который даёт поручение Директору, но не показывающие участия МСЭ: {count} из {total} в списке.",
    guidance: "Добавьте ituRole, если источник его показывает. Иначе они перечисляются, но к этому пункту не учитываются.",
  },
  zh: {
    title: "责成主任的条款，其依据应显示国际电联的参与",
    message: "列表的 {total} 项活动中有 {count} 项与责成主任的条款关联，但未显示国际电联的参与。",
    guidance: "如有来源证明，请补充 ituRole。否则只列出，不计为该条款的依据。",
  },
};
