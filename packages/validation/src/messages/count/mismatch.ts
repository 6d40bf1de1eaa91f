import type { RuleTexts } from "../../rule.js";

/** Texts of `count/mismatch`. */
export const texts: RuleTexts = {
  ar: {
    title: "العدد المذكور للإجراءات يشمل المدرج منها",
    message: "عدد الإجراءات المذكور في الوثيقة {stated} بينما المدرج منها {listed}.",
    guidance: "تحقق هل أضيفت إجراءات لاحقاً أو عُدّت بطريقة أخرى، واذكر ذلك في ملاحظة.",
  },
  en: {
    title: "The stated number of actions covers those that are listed",
    message: "The document states {stated} actions, but {listed} are listed.",
    guidance: "Check whether actions were added later or counted otherwise, and tell it in a note.",
  },
  es: {
    title: "El número de acciones declarado cubre las enumeradas",
    message: "El documento declara {stated} acciones, pero se enumeran {listed}.",
    guidance: "Compruebe si se añadieron acciones después o se contaron de otro modo, e indíquelo en una nota.",
  },
  fr: {
    title: "Le nombre d’actions annoncé couvre celles qui sont listées",
    message: "Le document annonce {stated} actions, mais {listed} sont listées.",
    guidance: "Vérifiez si des actions ont été ajoutées ou comptées autrement, et dites-le dans une note.",
  },
  ru: {
    title: "Заявленное число мер не меньше перечисленного",
    message: "Заявлено мер: {stated}, перечислено: {listed}.",
    guidance: "Проверьте, не добавлены ли меры позже и не считали ли их иначе, и скажите об этом в примечании.",
  },
  zh: {
    title: "所述行动数涵盖所列行动",
    message: "文件称有 {stated} 项行动，但列出了 {listed} 项。",
    guidance: "请核实是否后来增加或计法不同，并在备注中说明。",
  },
};
