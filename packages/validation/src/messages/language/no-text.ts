import type { RuleTexts } from "../../rule.js";

/** Texts of `language/no-text`. */
export const texts: RuleTexts = {
  ar: {
    title: "النص متاح بلغة واحدة على الأقل",
    message: "لا يوجد هنا نص بأي لغة؛ والمطلوب نص واحد على الأقل مع وسم لغته.",
    guidance: 'اكتب النص باللغة التي تعرفه بها، مثل ‎{ "fr": "…" }‎، أو احذف الحقل إن لم يكن مطلوباً.',
  },
  en: {
    title: "A text is given in one language at least",
    message: "There is no text here in any language; one at least was expected, under the tag of its language.",
    guidance: 'Write the text in the language in which you have it, such as { "fr": "…" }, or leave the member out where it is not required.',
  },
  es: {
    title: "Un texto se da al menos en un idioma",
    message: "Aquí no hay texto en ningún idioma; se esperaba al menos uno, con la etiqueta de su idioma.",
    guidance: 'Escriba el texto en el idioma en que lo tenga, por ejemplo { "fr": "…" }, u omita el campo si no es obligatorio.',
  },
  fr: {
    title: "Un texte est donné dans une langue au moins",
    message: "Il n’y a ici de texte dans aucune langue ; il en fallait un au moins, sous l’étiquette de sa langue.",
    guidance: 'Écrivez le texte dans la langue où vous l\'avez, par exemple { "fr": "…" }, ou omettez le champ s\'il n\'est pas obligatoire.',
  },
  ru: {
    title: "Текст приведён хотя бы на одном языке",
    message: "Здесь нет текста ни на одном языке; ожидался хотя бы один, с меткой своего языка.",
    guidance: 'Напишите текст на том языке, на котором он у вас есть, например { "fr": "…" }, или уберите поле, если оно не обязательно.',
  },
  zh: {
    title: "文本至少以一种语言给出",
    message: "此处没有任何语言的文本；至少应有一种，并标明其语言标签。",
    guidance: '请以您已有的语言写出文本，例如 { "fr": "…" }；若该字段不是必填，也可将其删去。',
  },
};
