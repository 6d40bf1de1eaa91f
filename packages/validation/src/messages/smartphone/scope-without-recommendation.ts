import type { RuleTexts } from "../../rule.js";

/** Texts of `smartphone/scope-without-recommendation`. */
export const texts: RuleTexts = {
  ar: {
    title: "لكل ما تعلنه المبادئ من أجزاء وأعمار توصية",
    message: "لا توصية لهذا الجزء من الهاتف أو هذه الفئة العمرية ({member}).",
    guidance: "أضف توصية، أو احذفه من النطاق واذكره في notSeen. من يقرأ النطاق يظن أن الأطفال في هذا العمر مشمولون.",
  },
  en: {
    title: "Every part and age band that the guidelines name has a recommendation",
    message: "There is no recommendation for this part of the smartphone or this age band ({member}).",
    guidance: "Add one, or take it out and tell of it under notSeen. Whoever reads the scope believes that children of that age are covered.",
  },
  es: {
    title: "Cada parte y franja de edad que nombran las directrices tiene una recomendación",
    message: "No hay ninguna recomendación para esta parte del teléfono o esta franja de edad ({member}).",
    guidance: "Añada una, o quítela y menciónela en notSeen. Quien lee el alcance cree que los niños de esa edad están cubiertos.",
  },
  fr: {
    title: "Chaque partie et tranche d’âge annoncée a une recommandation",
    message: "Il n’y a aucune recommandation pour cette partie du smartphone ou cette tranche d’âge ({member}).",
    guidance: "Ajoutez-en une, ou retirez-la et signalez-la dans notSeen. Qui lit la portée croit que les enfants de cet âge sont couverts.",
  },
  ru: {
    title: "Для каждой названной части и возрастной группы есть рекомендация",
    message: "Для этой части смартфона или возрастной группы нет рекомендации ({member}).",
    guidance: "Добавьте рекомендацию либо уберите часть и укажите её в notSeen. Читающий сферу охвата думает, что дети этого возраста охвачены.",
  },
  zh: {
    title: "指南列出的每个部分和年龄段都有建议",
    message: "手机的这一部分或这一年龄段没有任何建议（{member}）。",
    guidance: "请补充建议，或将其移出并写入 notSeen。读者看到范围会以为该年龄的儿童已被涵盖。",
  },
};
