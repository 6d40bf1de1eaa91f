import type { RuleTexts } from "../../rule.js";

/** Texts of `report/revision-repeated`. */
export const texts: RuleTexts = {
  ar: {
    title: "لكل مراجعة رقمها",
    message: "وثيقة أخرى تحمل المعرّف {id} والمراجعة {revision} نفسيهما بمحتوى مختلف.",
    guidance: "زِد revision في الأحدث، أو غيّر المعرّف إن كانتا وثيقتين مختلفتين.",
  },
  en: {
    title: "Every revision has its own number",
    message: "Another document has the same id {id} and revision {revision} with other content.",
    guidance: "Raise revision in the newer one, or change the id if they are two documents.",
  },
  es: {
    title: "Cada revisión tiene su número",
    message: "Otro documento tiene el mismo id {id} y la misma revisión {revision} con otro contenido.",
    guidance: "Aumente revision en el más reciente, o cambie el id si son dos documentos.",
  },
  fr: {
    title: "Chaque révision a son numéro",
    message: "Un autre document porte le même identifiant {id} et la même révision {revision} avec un autre contenu.",
    guidance: "Augmentez revision dans le plus récent, ou changez l’identifiant s’il s’agit de deux documents.",
  },
  ru: {
    title: "У каждой редакции свой номер",
    message: "Другой документ имеет тот же идентификатор {id} и ту же редакцию {revision}, но иное содержание.",
    guidance: "Увеличьте revision в более новом или измените идентификатор, если это два документа.",
  },
  zh: {
    title: "每次修订各有编号",
    message: "另一份文件的标识 {id} 和修订号 {revision} 相同，内容却不同。",
    guidance: "请增大较新文件的 revision；若本为两份文件，请更改标识。",
  },
};
