import type { SmartphonePhrases } from "./index.js";

/** Phrases of guidelines for smartphones in Arabic. */
export const ar: SmartphonePhrases = {
  title: "الهواتف الذكية والأطفال: توصيات من القوانين والإرشادات المسجلة",
  text: "{safeguard}. يخص: {features}.",
  ground: "{place}، الأعمار {ages}: {strength} ({rules})",
  recommended: "موصى به",
  depends: "فقط إذا ثبتت وقائع لم تُحدَّد هنا",
  source: "السجل {rule}: {confidence}",
  "no-rule": "{layer}: لا تتناوله أي قاعدة مسجلة على هذا النحو.",
  "no-band": "{layer}، {band}: لا توصية مسجلة.",
  "coverage/partial": "{place}، {topic}: مسجل جزئياً.",
  "coverage/none": "{place}، {topic}: لا شيء مسجل.",
  basis: "من سجلات حزمة COP SDK كما كانت في {asOf}، لليوم {date}. ليست مشورة قانونية. غياب توصية لا يعني السماح.",
  statement:
    "يقول صانع منتج إنه يتبع هذه المبادئ لفئة عمرية حين يستوفي كل توصية موجهة إليه لتلك الفئة، أو يذكر ما لا يستوفيه وسبب ذلك. هذا قول صانعه وحده؛ ولم يصادق عليه أحد.",
};
