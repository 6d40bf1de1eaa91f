import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/action-without-lead`. */
export const texts: RuleTexts = {
  ar: {
    title: "لكل إجراء جهة مسؤولة عنه",
    message: "إجراءات لا تذكر جهة مسؤولة عنها: {count} من أصل {total}.",
    guidance: "أضف leads إلى هذه الإجراءات. الإجراء الذي لا يُسأل عنه أحد نادراً ما يُنفَّذ ولا يمكن تتبعه.",
  },
  en: {
    title: "Every action has a body that answers for it",
    message: "Actions that name no body that answers for them: {count} of {total}.",
    guidance: "Add leads to these actions. An action that nobody answers for is seldom carried out and cannot be followed up.",
  },
  es: {
    title: "Cada acción tiene un organismo responsable",
    message: "Acciones que no nombran ningún organismo responsable: {count} de {total}.",
    guidance: "Añada leads a esas acciones. Una acción de la que nadie responde rara vez se ejecuta y no puede seguirse.",
  },
  fr: {
    title: "Chaque action a un organisme responsable",
    message: "Actions qui ne nomment aucun organisme responsable : {count} sur {total}.",
    guidance: "Ajoutez leads à ces actions. Une action dont personne ne répond est rarement menée et ne peut être suivie.",
  },
  ru: {
    title: "У каждой меры есть ответственный орган",
    message: "Меры, у которых не назван ответственный орган: {count} из {total}.",
    guidance: "Добавьте к этим мерам leads. Мера, за которую никто не отвечает, редко выполняется, и проследить её нельзя.",
  },
  zh: {
    title: "每项行动都有负责机构",
    message: "{total} 项行动中有 {count} 项未写明负责机构。",
    guidance: "请为这些行动补充 leads。无人负责的行动很少落实，也无法跟踪。",
  },
};
