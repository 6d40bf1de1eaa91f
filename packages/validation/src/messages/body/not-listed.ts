import type { RuleTexts } from "../../rule.js";

/** Texts of `body/not-listed`. */
export const texts: RuleTexts = {
  ar: {
    title: "الجهة المذكورة مدرجة في قائمة المنظمات",
    message: "الجهة المذكورة هنا غير مدرجة في القائمة organizations.",
    guidance: "أضفها إلى organizations، أو اكتب المعرّف أو الاسم الذي ترد به فيها.",
  },
  en: {
    title: "A body that is named is in the list of organizations",
    message: "The body named here is not in the list of organizations.",
    guidance: "Add it to organizations, or write the id or name under which it stands there.",
  },
  es: {
    title: "Un organismo que se nombra está en la lista de organizaciones",
    message: "El organismo nombrado aquí no está en la lista organizations.",
    guidance: "Añádalo a organizations o escriba el identificador o nombre con que figura allí.",
  },
  fr: {
    title: "Un organisme nommé figure dans la liste des organismes",
    message: "L’organisme nommé ici ne figure pas dans la liste organizations.",
    guidance: "Ajoutez-le à organizations, ou écrivez l’identifiant ou le nom sous lequel il y figure.",
  },
  ru: {
    title: "Названный орган есть в списке организаций",
    message: "Названного здесь органа нет в списке organizations.",
    guidance: "Добавьте его в organizations или напишите идентификатор либо название, под которым он там стоит.",
  },
  zh: {
    title: "所提机构在机构列表中",
    message: "此处所提机构不在 organizations 列表中。",
    guidance: "请将其加入 organizations，或写其在列表中的标识或名称。",
  },
};
