import type { RuleTexts } from "../../rule.js";

/** Texts of `clause/text-not-seen`. */
export const texts: RuleTexts = {
  ar: {
    title: "الفقرات من المراجعة المتاح نصها",
    message: "الفقرة من {revision}، ولم يكن نصها متاحاً لهذه المكتبة.",
    guidance: "يُحتفظ بالإحالة ولا يمكن التحقق منها. تُرتَّب التقارير وفق نص 2014 وتذكر ذلك على غلافها؛ أضف فقرة 2014 إن كنت تعرفها.",
  },
  en: {
    title: "Clauses come from the revision whose text is available",
    message: "The clause is of {revision}, whose text was not available to this library.",
    guidance:
      "The reference is kept and cannot be checked. Reports are arranged by the 2014 text and say so on their cover; name the 2014 clause beside it where you know it.",
  },
  es: {
    title: "Los puntos son de la revisión cuyo texto está disponible",
    message: "El punto es de {revision}, cuyo texto no estaba a disposición de esta biblioteca.",
    guidance:
      "La referencia se conserva y no puede comprobarse. Los informes siguen el texto de 2014 y lo dicen en la portada; añada el punto de 2014 si lo conoce.",
  },
  fr: {
    title: "Les points viennent de la révision dont le texte est disponible",
    message: "Le point relève de {revision}, dont le texte n’était pas à la disposition de cette bibliothèque.",
    guidance:
      "La référence est conservée mais ne peut être vérifiée. Les rapports suivent le texte de 2014 et le disent en couverture ; ajoutez le point de 2014 si vous le connaissez.",
  },
  ru: {
    title: "Пункты взяты из редакции, текст которой доступен",
    message: "Пункт относится к редакции {revision}, текст которой не был доступен этой библиотеке.",
    guidance:
      "Ссылка сохраняется, но проверить её нельзя. Отчёты строятся по тексту 2014 года, о чём сказано на обложке; укажите рядом пункт 2014 года, если он известен.",
  },
  zh: {
    title: "条款出自可获得文本的修订版",
    message: "该条款出自 {revision}，本库未能获得其文本。",
    guidance: "引用予以保留，但无法核对。报告按 2014 年文本编排并在封面说明；如知道对应的 2014 年条款，请一并写出。",
  },
};
