import type { Language } from "@cop-sdk/diagnostics";
import type { Likelihood, RiskLevel, RiskSeverity } from "../assessment/levels.js";

/** The words of the scales, in six languages. */
export const scaleWords: Readonly<Record<Likelihood | RiskSeverity | RiskLevel, Readonly<Record<Language, string>>>> = {
  remote: { ar: "مستبعد", en: "remote", es: "remota", fr: "très faible", ru: "крайне низкая", zh: "极小" },
  possible: { ar: "ممكن", en: "possible", es: "posible", fr: "possible", ru: "возможная", zh: "可能" },
  likely: { ar: "مرجّح", en: "likely", es: "probable", fr: "probable", ru: "вероятная", zh: "很可能" },
  "very-likely": { ar: "مرجّح جداً", en: "very likely", es: "muy probable", fr: "très probable", ru: "очень вероятная", zh: "极有可能" },
  minimal: { ar: "طفيفة", en: "minimal", es: "mínima", fr: "minime", ru: "минимальная", zh: "轻微" },
  moderate: { ar: "متوسطة الشدة", en: "moderate", es: "moderada", fr: "modérée", ru: "умеренная", zh: "中度" },
  serious: { ar: "خطيرة", en: "serious", es: "grave", fr: "grave", ru: "серьёзная", zh: "严重" },
  severe: { ar: "بالغة الخطورة", en: "severe", es: "muy grave", fr: "très grave", ru: "крайне тяжёлая", zh: "极其严重" },
  negligible: { ar: "ضئيل", en: "negligible", es: "insignificante", fr: "négligeable", ru: "незначительный", zh: "可忽略" },
  low: { ar: "منخفض", en: "low", es: "bajo", fr: "faible", ru: "низкий", zh: "低" },
  medium: { ar: "متوسط", en: "medium", es: "medio", fr: "moyen", ru: "средний", zh: "中" },
  high: { ar: "مرتفع", en: "high", es: "alto", fr: "élevé", ru: "высокий", zh: "高" },
};
