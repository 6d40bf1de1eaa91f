import type { RuleTexts } from "../../rule.js";

/** Texts of `statistic/no-population`. */
export const texts: RuleTexts = {
  ar: {
    title: "تبيّن النسبة المئوية ممن هي",
    message: "لا تبيّن النسبة المئوية ممن هي أو من أي شيء ({member}).",
    guidance: "أضف المجموعة مع الأعمار: مثلاً مستخدمو الإنترنت من 12 إلى 17 عاماً.",
  },
  en: {
    title: "A percentage says of whom",
    message: "The percentage does not say of whom or what it is a share ({member}).",
    guidance: "Add the group, with ages: for example internet users aged 12 to 17.",
  },
  es: {
    title: "Un porcentaje dice de quién",
    message: "El porcentaje no dice de quién o de qué es una parte ({member}).",
    guidance: "Añada el grupo, con edades: por ejemplo, usuarios de Internet de 12 a 17 años.",
  },
  fr: {
    title: "Un pourcentage dit de qui",
    message: "Le pourcentage ne dit pas de qui ou de quoi il est une part ({member}).",
    guidance: "Ajoutez le groupe, avec les âges : par exemple les internautes de 12 à 17 ans.",
  },
  ru: {
    title: "Процент говорит, от кого",
    message: "Не сказано, от кого или от чего взят процент ({member}).",
    guidance: "Укажите группу с возрастом: например, пользователи интернета 12–17 лет.",
  },
  zh: {
    title: "百分比说明对象",
    message: "该百分比未说明是何人或何物的占比（{member}）。",
    guidance: "请补充群体及年龄，例如 12 至 17 岁的互联网用户。",
  },
};
