import type { RuleTexts } from "../../rule.js";

/** Texts of `body/near-duplicate`. */
export const texts: RuleTexts = {
  ar: {
    title: "للجهة الواحدة اسم واحد",
    message: "لهذا الاسم كلمات اسم آخر نفسها بترتيب أو كتابة مختلفة.",
    guidance: "تحقق هل هما جهة واحدة. إن كانا كذلك فاكتب اسماً واحداً واحتفظ بالآخر في otherNames.",
  },
  en: {
    title: "One body has one name",
    message: "This name has the same words as another one, in another order or spelling.",
    guidance: "Check whether both are one body. If so, write one name and keep the other in otherNames.",
  },
  es: {
    title: "Un organismo tiene un solo nombre",
    message: "Este nombre tiene las mismas palabras que otro, en otro orden o grafía.",
    guidance: "Compruebe si ambos son el mismo organismo. Si lo son, escriba un nombre y conserve el otro en otherNames.",
  },
  fr: {
    title: "Un organisme a un seul nom",
    message: "Ce nom a les mêmes mots qu’un autre, dans un autre ordre ou une autre graphie.",
    guidance: "Vérifiez s’il s’agit du même organisme. Si oui, écrivez un seul nom et gardez l’autre dans otherNames.",
  },
  ru: {
    title: "У одного органа одно название",
    message: "Это название состоит из тех же слов, что и другое, в ином порядке или написании.",
    guidance: "Проверьте, не один ли это орган. Если да, оставьте одно название, другое сохраните в otherNames.",
  },
  zh: {
    title: "同一机构只用一个名称",
    message: "此名称与另一名称用词相同，仅顺序或写法不同。",
    guidance: "请核实是否为同一机构。如是，请用一个名称，另一个写入 otherNames。",
  },
};
