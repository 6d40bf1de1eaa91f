import type { RuleTexts } from "../../rule.js";

/** Texts of `reference/unexpected-host`. */
export const texts: RuleTexts = {
  ar: {
    title: "يبدو عنوان المصدر عنوان الناشر",
    message: "يبدو أن عنوان المصدر لنسخة يحتفظ بها غير ناشره.",
    guidance: "ابحث عن العنوان عند الناشر نفسه. النسخ تختفي وقد تكون خطرة.",
  },
  en: {
    title: "The address of a source looks like the publisher's",
    message: "The address of the source looks like a copy kept by somebody other than its publisher.",
    guidance: "Look for the address at the publisher. Copies vanish, and some are dangerous.",
  },
  es: {
    title: "La dirección de una fuente parece la del editor",
    message: "La dirección de la fuente parece una copia guardada por alguien distinto de su editor.",
    guidance: "Busque la dirección en el sitio del editor. Las copias desaparecen y algunas son peligrosas.",
  },
  fr: {
    title: "L’adresse d’une source ressemble à celle de l’éditeur",
    message: "L’adresse de la source ressemble à une copie tenue par un autre que son éditeur.",
    guidance: "Cherchez l’adresse chez l’éditeur. Les copies disparaissent, et certaines sont dangereuses.",
  },
  ru: {
    title: "Адрес источника похож на адрес издателя",
    message: "Адрес источника похож на копию, которую держит не его издатель.",
    guidance: "Найдите адрес у самого издателя. Копии исчезают, а некоторые опасны.",
  },
  zh: {
    title: "来源网址应属于发布者",
    message: "该来源网址似乎是发布者以外的人保存的副本。",
    guidance: "请查找发布者自己的网址。副本会消失，有的还有危险。",
  },
};
