import type { RuleTexts } from "../../rule.js";

/** Texts of `smartphone/statement-missing`. */
export const texts: RuleTexts = {
  ar: {
    title: "تذكر المبادئ كيف يُقال إن منتجاً يتبعها",
    message: "تتضمن الوثيقة توصيات ولا تذكر كيف يقول منتج إنه يتبعها ({member}).",
    guidance: "أضف بيان مطابقة: ما الذي يجب استيفاؤه، ومن يقول ذلك، وأن أحداً لم يصادق عليه. بغيره لا يعرف الوالدان ما يعنيه الادعاء.",
  },
  en: {
    title: "Guidelines say how a product can say that it follows them",
    message: "The document has recommendations and does not say how a product can say that it follows them ({member}).",
    guidance:
      "Add a conformance statement: what must be met, who says so, and that nobody has certified it. Without it parents cannot tell what such a claim means.",
  },
  es: {
    title: "Las directrices dicen cómo un producto puede declarar que las sigue",
    message: "El documento tiene recomendaciones y no dice cómo un producto puede declarar que las sigue ({member}).",
    guidance:
      "Añada una declaración de conformidad: qué debe cumplirse, quién lo dice y que nadie lo ha certificado. Sin ella, los padres no saben qué significa tal afirmación.",
  },
  fr: {
    title: "Des lignes directrices disent comment un produit peut s’en réclamer",
    message: "Le document contient des recommandations et ne dit pas comment un produit peut déclarer les suivre ({member}).",
    guidance:
      "Ajoutez une déclaration de conformité : ce qui doit être respecté, qui le dit, et que nul ne l’a certifié. Sans elle, les parents ne savent pas ce que vaut une telle affirmation.",
  },
  ru: {
    title: "Руководство говорит, как продукт может заявить, что следует ему",
    message: "В документе есть рекомендации, но не сказано, как продукт может заявить, что следует им ({member}).",
    guidance:
      "Добавьте заявление о соответствии: что должно быть выполнено, кто это говорит и что никто этого не удостоверял. Без него родители не поймут, что значит такое заявление.",
  },
  zh: {
    title: "指南说明产品如何声明遵循",
    message: "文件有建议，却未说明产品如何声明遵循这些建议（{member}）。",
    guidance: "请补充符合性声明：须满足什么、由谁声明，以及未经认证。否则家长无法判断此类声明的含义。",
  },
};
