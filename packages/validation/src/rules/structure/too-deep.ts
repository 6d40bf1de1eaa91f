import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const tooDeep = structureRule({
  code: "structure/too-deep",
  severity: "error",
  refuses: true,
  titles: {
    ar: "الوثيقة غير متداخلة بعمق مفرط",
    en: "The document is not nested too deeply",
    es: "El documento no está anidado en exceso",
    fr: "Le document n’est pas imbriqué trop profondément",
    ru: "Вложенность документа не слишком велика",
    zh: "文件嵌套不过深",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: strategy({ notes: deep(70) }), at: [`/notes${"/0".repeat(63)}`] }],
  },
});

function deep(levels: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < levels; level++) value = [value];
  return value;
}
