import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/target-not-measurable`. */
export const texts: RuleTexts = {
  ar: {
    title: "للغاية مؤشر وقيمة أساس وقيمة وموعد",
    message: "غايات ينقصها مؤشر أو قيمة أساس أو قيمة أو موعد: {count} من أصل {total}.",
    guidance: "أكملها حيثما تسمح الوثيقة. لا يمكن التحقق من غاية إلا قياساً إلى نقطة البداية.",
  },
  en: {
    title: "A target has indicator, baseline, value and date",
    message: "Targets without an indicator, a baseline, a value or a due date: {count} of {total}.",
    guidance: "Complete them where the document allows it. A target can only be checked against where things stood at the start.",
  },
  es: {
    title: "Una meta tiene indicador, valor de partida, valor y fecha",
    message: "Metas sin indicador, valor de partida, valor o plazo: {count} de {total}.",
    guidance: "Complételas si el documento lo permite. Una meta solo puede comprobarse respecto de la situación inicial.",
  },
  fr: {
    title: "Une cible a un indicateur, une valeur de départ, une valeur et une échéance",
    message: "Cibles sans indicateur, valeur de départ, valeur ou échéance : {count} sur {total}.",
    guidance: "Complétez-les si le document le permet. Une cible ne se vérifie que par rapport à la situation de départ.",
  },
  ru: {
    title: "У показателя есть индикатор, исходное значение, значение и срок",
    message: "Показатели без индикатора, исходного значения, значения или срока: {count} из {total}.",
    guidance: "Дополните их, если документ позволяет. Проверить показатель можно только относительно исходного положения.",
  },
  zh: {
    title: "指标值包含指标、基线、数值和期限",
    message: "{total} 个指标值中有 {count} 个缺少指标、基线、数值或期限。",
    guidance: "请在文件允许的范围内补全。只有与起点相比才能检验指标值。",
  },
};
