import type { RuleTexts } from "../../rule.js";

/** Texts of `privacy/small-count`. */
export const texts: RuleTexts = {
  ar: {
    title: "المجموعات كبيرة بما يكفي لئلا يُعرف أحد",
    message: "ذُكرت مجموعة عدد أفرادها أقل من {limit}؛ وقد تدل على طفل بعينه.",
    guidance: "ادمجها مع مجموعة أخرى، أو اذكر في ملاحظة أن عدد أفرادها أقل من {limit}.",
  },
  en: {
    title: "Groups are large enough that nobody is recognised",
    message: "A group of fewer than {limit} is told; it can point to one child.",
    guidance: "Merge it with another group, or write that there were fewer than {limit} in a note.",
  },
  es: {
    title: "Los grupos son lo bastante grandes para que no se reconozca a nadie",
    message: "Se indica un grupo de menos de {limit}; puede señalar a un niño.",
    guidance: "Únalo a otro grupo o diga en una nota que eran menos de {limit}.",
  },
  fr: {
    title: "Les groupes sont assez grands pour que nul ne soit reconnu",
    message: "Un groupe de moins de {limit} est indiqué ; il peut désigner un enfant.",
    guidance: "Réunissez-le à un autre groupe, ou dites dans une note qu’ils étaient moins de {limit}.",
  },
  ru: {
    title: "Группы достаточно велики, чтобы никого не узнали",
    message: "Указана группа менее {limit} человек; она может указывать на одного ребёнка.",
    guidance: "Объедините её с другой или напишите в примечании, что было менее {limit} человек.",
  },
  zh: {
    title: "群体足够大，不致认出个人",
    message: "所列群体少于 {limit} 人，可能指向某一名儿童。",
    guidance: "请与其他群体合并，或在备注中写“少于 {limit} 人”。",
  },
};
