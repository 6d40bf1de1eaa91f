import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/children-not-heard`. */
export const texts: RuleTexts = {
  ar: {
    title: "تبيّن الاستراتيجية كيف استُمع إلى الأطفال",
    message: "لا تبيّن الوثيقة كيف استُمع إلى الأطفال ولا سبب عدم ذلك ({member}).",
    guidance: "بيّن كيف شارك الأطفال أو اذكر السبب. الأطفال أعلم بحياتهم على الإنترنت، ولهم الحق في أن يُستمع إليهم فيما يعنيهم.",
  },
  en: {
    title: "A strategy says how children were heard",
    message: "The document does not say how children were heard, nor why not ({member}).",
    guidance: "Tell how children took part, or give the reason. Children know their life online best, and have a right to be heard in what concerns them.",
  },
  es: {
    title: "Una estrategia dice cómo se escuchó a los niños",
    message: "El documento no dice cómo se escuchó a los niños ni por qué no se hizo ({member}).",
    guidance: "Explique cómo participaron los niños o dé la razón. Ellos conocen mejor su vida en línea y tienen derecho a ser escuchados.",
  },
  fr: {
    title: "Une stratégie dit comment les enfants ont été entendus",
    message: "Le document ne dit pas comment les enfants ont été entendus, ni pourquoi ils ne l’ont pas été ({member}).",
    guidance: "Dites comment les enfants ont participé, ou donnez la raison. Ils connaissent le mieux leur vie en ligne et ont le droit d’être entendus.",
  },
  ru: {
    title: "Стратегия говорит, как были выслушаны дети",
    message: "Документ не говорит, как были выслушаны дети, или почему этого не было ({member}).",
    guidance:
      "Расскажите, как участвовали дети, или укажите причину. Дети лучше всех знают свою жизнь в сети и имеют право быть услышанными в том, что их касается.",
  },
  zh: {
    title: "战略说明如何听取儿童意见",
    message: "文件未说明如何听取儿童意见，也未说明未听取的原因（{member}）。",
    guidance: "请说明儿童如何参与，或写明原因。儿童最了解自己的网上生活，并有权就与其相关的事项表达意见。",
  },
};
