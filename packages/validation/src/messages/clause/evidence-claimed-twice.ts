import type { RuleTexts } from "../../rule.js";

/** Texts of `clause/evidence-claimed-twice`. */
export const texts: RuleTexts = {
  ar: {
    title: "دليل واحد يُحتسب لتقرير واحد",
    message: "يستند تقرير آخر إلى المصدر نفسه لإثبات {clause}.",
    guidance: "قرر أي تقرير يحتسبه. لا بأس بذكره في كليهما، لكن لا يُعدّ مرتين.",
  },
  en: {
    title: "A piece of evidence counts for one report",
    message: "Another report rests on the same source for {clause}.",
    guidance: "Decide which report counts it. Both may tell of it, but it does not count twice.",
  },
  es: {
    title: "Una prueba cuenta para un solo informe",
    message: "Otro informe se apoya en la misma fuente para {clause}.",
    guidance: "Decida qué informe la cuenta. Ambos pueden mencionarla, pero no cuenta dos veces.",
  },
  fr: {
    title: "Une preuve compte pour un seul rapport",
    message: "Un autre rapport s’appuie sur la même source pour {clause}.",
    guidance: "Décidez quel rapport la compte. Les deux peuvent en parler, mais elle ne compte pas deux fois.",
  },
  ru: {
    title: "Одно подтверждение засчитывается одному отчёту",
    message: "Другой отчёт опирается на тот же источник для {clause}.",
    guidance: "Решите, какой отчёт его засчитывает. Рассказать могут оба, но дважды оно не считается.",
  },
  zh: {
    title: "一项依据只计入一份报告",
    message: "另一份报告就 {clause} 引用了同一来源。",
    guidance: "请决定由哪份报告计入。两份都可提及，但不重复计算。",
  },
};
