import type { RuleTexts } from "../../rule.js";

/** Texts of `privacy/child-details`. */
export const texts: RuleTexts = {
  ar: {
    title: "لا تتحدث النصوص عن طفل بعينه",
    message: "قد يتحدث النص عن طفل بعينه: اسم مع عمر أو مدرسة.",
    guidance: "احذف الاسم أو تحدث عن مجموعة. ما يرد في التقرير يبقى فيه، والطفل لم يوافق على ذلك.",
  },
  en: {
    title: "Texts tell of no single child",
    message: "The text may tell of one child: a name with an age or a school.",
    guidance: "Remove the name, or tell of a group. What stands in a report stays there; the child did not agree to that.",
  },
  es: {
    title: "Los textos no hablan de ningún niño concreto",
    message: "El texto quizá hable de un niño concreto: un nombre con una edad o una escuela.",
    guidance: "Quite el nombre o hable de un grupo. Lo que está en un informe queda en él; el niño no lo consintió.",
  },
  fr: {
    title: "Les textes ne parlent d’aucun enfant en particulier",
    message: "Le texte parle peut-être d’un enfant précis : un nom avec un âge ou une école.",
    guidance: "Retirez le nom, ou parlez d’un groupe. Ce qui figure dans un rapport y reste ; l’enfant n’y a pas consenti.",
  },
  ru: {
    title: "Тексты не рассказывают об отдельном ребёнке",
    message: "Возможно, текст рассказывает об одном ребёнке: имя с возрастом или школой.",
    guidance: "Уберите имя или говорите о группе. Что попало в отчёт, там и останется, а ребёнок на это не соглашался.",
  },
  zh: {
    title: "文本不涉及具体儿童",
    message: "文本可能涉及某一名儿童：姓名连同年龄或学校。",
    guidance: "请删除姓名，或改述群体。写入报告的内容会长期留存，而儿童并未同意。",
  },
};
