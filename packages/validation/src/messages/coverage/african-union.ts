import type { RuleTexts } from "../../rule.js";

/** Texts of `coverage/african-union`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُرى تغطية سياسة الاتحاد الأفريقي",
    message: "لا يتصل أي هدف أو إجراء بهذه المجالات من سياسة الاتحاد الأفريقي ({count}): {goals}.",
    guidance:
      "هذا للعلم لا للتقييم. وُضعت المقابلة بين قائمة الاتحاد الدولي للاتصالات وهذه المجالات في هذا المشروع، ولا تُذكر المجالات التي لا يقابلها شيء في القائمة.",
  },
  en: {
    title: "Coverage of the African Union's policy is seen",
    message: "No goal or action reaches these goal areas of the African Union's policy ({count}): {goals}.",
    guidance:
      "For information, not a score. The correspondence of ITU's checklist with these areas is this project's own; areas that nothing in the list corresponds to are left out.",
  },
  es: {
    title: "Se ve la cobertura de la política de la Unión Africana",
    message: "Ninguna meta ni acción alcanza estas esferas de la política de la Unión Africana ({count}): {goals}.",
    guidance:
      "Es información, no una nota. La correspondencia entre la lista de la UIT y estas esferas es de este proyecto; se omiten las esferas sin correspondencia en la lista.",
  },
  fr: {
    title: "La couverture de la politique de l’Union africaine se voit",
    message: "Aucun objectif ni action n’atteint ces domaines de la politique de l’Union africaine ({count}) : {goals}.",
    guidance:
      "Pour information, sans notation. La correspondance entre la liste de l’UIT et ces domaines est propre à ce projet ; les domaines sans correspondance dans la liste sont omis.",
  },
  ru: {
    title: "Видно, что охвачено из политики Африканского союза",
    message: "Ни одна цель или мера не затрагивает этих областей политики Африканского союза ({count}): {goals}.",
    guidance:
      "Это сведения, а не оценка. Соответствие перечня МСЭ этим областям установлено в этом проекте; области, которым в перечне ничто не соответствует, опущены.",
  },
  zh: {
    title: "可见对非洲联盟政策的覆盖",
    message: "没有目标或行动涉及非洲联盟政策的这些目标领域（{count} 个）：{goals}。",
    guidance: "仅供参考，不是评分。国际电联清单与这些领域的对应关系由本项目自行制定；清单中无对应内容的领域从略。",
  },
};
