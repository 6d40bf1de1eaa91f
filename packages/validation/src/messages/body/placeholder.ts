import type { RuleTexts } from "../../rule.js";

/** Texts of `body/placeholder`. */
export const texts: RuleTexts = {
  ar: {
    title: "اسم الجهة ليس نصاً مؤقتاً",
    message: "يوجد نص مؤقت حيث كانت تُتوقع جهة ({member}).",
    guidance: "اذكر الجهة أو احذف القيد. «جميع أصحاب المصلحة» لا يُسألون عن شيء.",
  },
  en: {
    title: "The name of a body is no placeholder",
    message: "A placeholder stands where a body was expected ({member}).",
    guidance: 'Name the body, or leave the entry out. "All stakeholders" answer for nothing.',
  },
  es: {
    title: "El nombre de un organismo no es un texto provisional",
    message: "Hay un texto provisional donde se esperaba un organismo ({member}).",
    guidance: 'Nombre el organismo o quite la entrada. "Todas las partes interesadas" no responden de nada.',
  },
  fr: {
    title: "Le nom d’un organisme n’est pas un texte d’attente",
    message: "Un texte d’attente figure à la place d’un organisme ({member}).",
    guidance: "Nommez l’organisme ou retirez l’entrée. « Toutes les parties prenantes » ne répondent de rien.",
  },
  ru: {
    title: "Название органа — не заполнитель",
    message: "На месте органа стоит заполнитель ({member}).",
    guidance: "Назовите орган или уберите запись. «Все заинтересованные стороны» ни за что не отвечают.",
  },
  zh: {
    title: "机构名称不是占位文字",
    message: "应写机构之处为占位文字（{member}）。",
    guidance: "请写明机构或删除该条目。“各有关方面”等于无人负责。",
  },
};
