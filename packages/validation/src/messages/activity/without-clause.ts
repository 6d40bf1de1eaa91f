import type { RuleTexts } from "../../rule.js";

/** Texts of `activity/without-clause`. */
export const texts: RuleTexts = {
  ar: {
    title: "الأنشطة مربوطة بالفقرات التي تخدمها",
    message: "أنشطة لا ترتبط بأي فقرة من القرار: {count} من أصل {total}.",
    guidance: "ستُذكر ولن تجيب عن أي فقرة. أضف serves حيث يرى أحدهم أنها تخدم فقرة؛ لا يقيم أي نص للاتحاد هذا الربط.",
  },
  en: {
    title: "Activities are linked to the clauses that they serve",
    message: "Activities that are linked to no clause of the resolution: {count} of {total}.",
    guidance: "They will be listed but answer no clause. Add serves where somebody judges that they do; no text of ITU makes the link.",
  },
  es: {
    title: "Las actividades se vinculan a los puntos a los que sirven",
    message: "Actividades no vinculadas a ningún punto de la resolución: {count} de {total}.",
    guidance:
      "Se enumerarán, pero no responderán a ningún punto. Añada serves si alguien juzga que sirven a alguno; ningún texto de la UIT establece el vínculo.",
  },
  fr: {
    title: "Les activités sont reliées aux points qu’elles servent",
    message: "Activités reliées à aucun point de la résolution : {count} sur {total}.",
    guidance:
      "Elles seront citées mais ne répondront à aucun point. Ajoutez serves si quelqu’un estime qu’elles en servent un ; aucun texte de l’UIT n’établit ce lien.",
  },
  ru: {
    title: "Мероприятия связаны с пунктами, которым служат",
    message: "Мероприятия, не связанные ни с одним пунктом резолюции: {count} из {total}.",
    guidance: "Они будут перечислены, но ни на один пункт не ответят. Добавьте serves, если кто-то считает, что связь есть; тексты МСЭ её не устанавливают.",
  },
  zh: {
    title: "活动与其所落实的条款相关联",
    message: "{total} 项活动中有 {count} 项未与决议的任何条款关联。",
    guidance: "这些活动会列出，但不作为任何条款的答复。如有人判断其落实了某条款，请添加 serves；国际电联文本并未建立此关联。",
  },
};
