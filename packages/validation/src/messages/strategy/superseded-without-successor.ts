import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/superseded-without-successor`. */
export const texts: RuleTexts = {
  ar: {
    title: "الاستراتيجية التي حلّت محلها أخرى تسمّي خليفتها",
    message: "الحالة superseded لكن الوثيقة التي حلّت محلها غير مذكورة.",
    guidance: "أضف successor مع عنوان الوثيقة الأحدث، ومعرّفها إن توفر، ليجد القارئ ما هو سارٍ الآن.",
  },
  en: {
    title: "A superseded strategy names its successor",
    message: "The status is superseded, but the document that replaced it is not named.",
    guidance: "Add successor with the title of the newer document, and its id when it is at hand, so that readers find what holds now.",
  },
  es: {
    title: "Una estrategia sustituida nombra a su sucesora",
    message: "El estado es superseded, pero no se nombra el documento que la sustituyó.",
    guidance: "Añada successor con el título del documento más reciente, y su identificador si lo tiene, para que el lector encuentre lo vigente.",
  },
  fr: {
    title: "Une stratégie remplacée nomme celle qui lui succède",
    message: "Le statut est « superseded », mais le document qui l’a remplacée n’est pas nommé.",
    guidance: "Ajoutez successor avec le titre du document plus récent, et son identifiant s’il est connu, pour que le lecteur trouve ce qui s’applique.",
  },
  ru: {
    title: "Заменённая стратегия называет преемника",
    message: "Статус — superseded, но документ, который её заменил, не назван.",
    guidance: "Добавьте successor с названием нового документа и, если есть, его идентификатором, чтобы читатель нашёл действующий текст.",
  },
  zh: {
    title: "被取代的战略写明后继文件",
    message: "状态为 superseded，但未写明取代它的文件。",
    guidance: "请添加 successor，写明新文件的标题，如有标识一并写出，以便读者找到现行文件。",
  },
};
