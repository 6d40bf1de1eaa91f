import type { RuleTexts } from "../../rule.js";

/** Texts of `count/kinds-mixed`. */
export const texts: RuleTexts = {
  ar: {
    title: "في الحقل رقم واحد",
    message: "توجد أرقام عدة حيث كان يُتوقع رقم واحد.",
    guidance: "اكتب عدداً لكل منها مع نوعه kind: الهدف والنتيجة شيئان مختلفان ولا يُجمعان أبداً.",
  },
  en: {
    title: "One field holds one number",
    message: "Several numbers stand where one was expected.",
    guidance: "Write one count for each, with its kind: a target and a result are different things and are never added.",
  },
  es: {
    title: "Un campo contiene un solo número",
    message: "Hay varios números donde se esperaba uno.",
    guidance: "Escriba un recuento para cada uno, con su kind: una meta y un resultado son cosas distintas y nunca se suman.",
  },
  fr: {
    title: "Un champ contient un seul nombre",
    message: "Plusieurs nombres figurent à la place d’un seul.",
    guidance: "Écrivez un décompte pour chacun, avec son kind : une cible et un résultat sont deux choses et ne s’additionnent jamais.",
  },
  ru: {
    title: "В одном поле одно число",
    message: "На месте одного числа стоит несколько.",
    guidance: "Запишите для каждого отдельный счёт с его kind: план и результат — разные вещи и никогда не складываются.",
  },
  zh: {
    title: "一个字段只写一个数字",
    message: "应写一个数字之处有多个数字。",
    guidance: "请为每个数字各写一项计数并注明 kind：目标与结果不同，绝不相加。",
  },
};
