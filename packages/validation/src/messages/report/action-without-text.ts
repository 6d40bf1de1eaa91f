import type { RuleTexts } from "../../rule.js";

/** Texts of `report/action-without-text`. */
export const texts: RuleTexts = {
  ar: {
    title: "الورقة المقدمة لاتخاذ إجراء تذكر الإجراء",
    message: "الورقة مقدمة لاتخاذ إجراء لكنها لا تذكر الإجراء المطلوب؛ ينقص الحقل {member}.",
    guidance: "اكتب في جملة واحدة ما الذي يُطلب من الاجتماع، أو اجعل الغرض information.",
  },
  en: {
    title: "A paper for action says which action",
    message: "The paper is for action but does not say which; the member {member} is missing.",
    guidance: "Say in one sentence what the meeting is asked to do, or make the purpose information.",
  },
  es: {
    title: "Un documento para acción dice cuál",
    message: "El documento es para acción pero no dice cuál; falta el miembro {member}.",
    guidance: "Diga en una frase qué se pide a la reunión, o ponga la finalidad en information.",
  },
  fr: {
    title: "Un document pour suite à donner dit laquelle",
    message: "Le document est pour suite à donner mais ne dit pas laquelle ; le membre {member} manque.",
    guidance: "Dites en une phrase ce qui est demandé à la réunion, ou mettez l’objet à information.",
  },
  ru: {
    title: "Документ для принятия мер называет эти меры",
    message: "Документ представлен для принятия мер, но не говорит каких; нет поля {member}.",
    guidance: "Скажите одним предложением, о чём просят собрание, или укажите цель information.",
  },
  zh: {
    title: "供采取行动的文稿写明行动",
    message: "文稿供采取行动，但未写明何种行动；缺少字段 {member}。",
    guidance: "请用一句话写明请会议做什么，或将目的改为 information。",
  },
};
