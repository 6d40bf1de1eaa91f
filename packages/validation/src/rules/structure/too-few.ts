import { strategy } from "../../examples.js";
import { structureRule } from "./structure-rule.js";

export const tooFew = structureRule({
  code: "structure/too-few",
  severity: "error",
  titles: {
    ar: "في القوائم ما يلزم من العناصر",
    en: "Lists have as many entries as they must",
    es: "Las listas tienen las entradas necesarias",
    fr: "Les listes ont le nombre d’entrées voulu",
    ru: "В списках достаточно элементов",
    zh: "列表的条目数足够",
  },
  examples: {
    good: [{ input: strategy() }],
    bad: [{ input: strategy({ languages: [] }), at: ["/languages"] }],
  },
});
