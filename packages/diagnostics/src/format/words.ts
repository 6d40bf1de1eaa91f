import type { Severity } from "../diagnostic.js";
import type { Language } from "../language.js";

/** Names of the severities, for the formats that people read. */
export const words: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  ar: { error: "خطأ", warning: "تحذير", advice: "نصيحة", info: "معلومة" },
  en: { error: "error", warning: "warning", advice: "advice", info: "info" },
  es: { error: "error", warning: "advertencia", advice: "consejo", info: "información" },
  fr: { error: "erreur", warning: "avertissement", advice: "conseil", info: "information" },
  ru: { error: "ошибка", warning: "предупреждение", advice: "совет", info: "сведение" },
  zh: { error: "错误", warning: "警告", advice: "建议", info: "信息" },
};
