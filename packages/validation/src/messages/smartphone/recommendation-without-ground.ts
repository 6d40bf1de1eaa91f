import type { RuleTexts } from "../../rule.js";

/** Texts of `smartphone/recommendation-without-ground`. */
export const texts: RuleTexts = {
  ar: {
    title: "كل توصية تذكر أساسها",
    message: "لا تذكر التوصية {recommendation} ما تقوم عليه؛ المتوقع evidence أو sources.",
    guidance: "اذكر القانون أو المدونة أو الدراسة التي تقوم عليها. فبذلك يستطيع القارئ أن يزنها، وتستطيع أن تدافع عنها أمام الآباء والجهات التنظيمية.",
  },
  en: {
    title: "Every recommendation says what it rests on",
    message: "The recommendation {recommendation} does not say what it rests on; expected evidence or sources.",
    guidance: "Name the law, code or study. A reader can then weigh it, and you can defend it before parents and regulators.",
  },
  es: {
    title: "Cada recomendación dice en qué se basa",
    message: "La recomendación {recommendation} no dice en qué se basa; se esperaba evidence o sources.",
    guidance: "Nombre la ley, el código o el estudio. Así el lector puede valorarla y usted puede defenderla ante padres y reguladores.",
  },
  fr: {
    title: "Chaque recommandation dit sur quoi elle repose",
    message: "La recommandation {recommendation} ne dit pas sur quoi elle repose ; evidence ou sources était attendu.",
    guidance: "Nommez la loi, le code ou l’étude. Le lecteur peut alors la peser, et vous pouvez la défendre devant les parents et les régulateurs.",
  },
  ru: {
    title: "Каждая рекомендация говорит, на чём основана",
    message: "Рекомендация {recommendation} не говорит, на чём основана; ожидалось evidence или sources.",
    guidance: "Назовите закон, кодекс или исследование. Тогда читатель сможет её взвесить, а вы – обосновать перед родителями и регуляторами.",
  },
  zh: {
    title: "每项建议都说明依据",
    message: "建议 {recommendation} 未说明依据；应有 evidence 或 sources。",
    guidance: "请写明所依据的法律、守则或研究。这样读者可以权衡，您也能向家长和监管机构说明理由。",
  },
};
