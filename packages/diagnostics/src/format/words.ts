import type { Severity, Suppression } from "../diagnostic.js";
import type { Language } from "../language.js";
import { fillTemplate } from "../messages.js";

/** Words of the formats that people read. */
export interface Words extends Readonly<Record<Severity, string>> {
  readonly findings: string;
  readonly none: string;
  readonly place: string;
  readonly severity: string;
  readonly finding: string;
  readonly waiver: string;
  readonly baseline: string;
  /** Before the places of further findings of one rule. */
  readonly also: string;
}

/** Names of the severities, headings, and how a suppression is told. */
export const words: Readonly<Record<Language, Words>> = {
  ar: {
    error: "خطأ",
    warning: "تحذير",
    advice: "نصيحة",
    info: "معلومة",
    findings: "الملاحظات",
    none: "لا توجد ملاحظات.",
    place: "الموضع",
    severity: "درجة الخطورة",
    finding: "الملاحظة",
    waiver: "مستثناة حتى {expires}، المسؤول: {owner}. السبب: {reason}",
    baseline: "مستثناة: كانت موجودة في خط الأساس",
    also: "ومثله أيضاً ({count}): {places}",
  },
  en: {
    error: "error",
    warning: "warning",
    advice: "advice",
    info: "info",
    findings: "Findings",
    none: "No findings.",
    place: "Place",
    severity: "Severity",
    finding: "Finding",
    waiver: "suppressed until {expires} by {owner}: {reason}",
    baseline: "suppressed: it was there in the baseline",
    also: "The same also ({count}): {places}",
  },
  es: {
    error: "error",
    warning: "advertencia",
    advice: "consejo",
    info: "información",
    findings: "Hallazgos",
    none: "Ningún hallazgo.",
    place: "Lugar",
    severity: "Gravedad",
    finding: "Hallazgo",
    waiver: "dispensado hasta el {expires}; responsable: {owner}. Motivo: {reason}",
    baseline: "dispensado: ya figuraba en la línea de base",
    also: "Lo mismo también ({count}): {places}",
  },
  fr: {
    error: "erreur",
    warning: "avertissement",
    advice: "conseil",
    info: "information",
    findings: "Constats",
    none: "Aucun constat.",
    place: "Emplacement",
    severity: "Gravité",
    finding: "Constat",
    waiver: "écarté jusqu’au {expires} ; responsable : {owner}. Motif : {reason}",
    baseline: "écarté : il figurait déjà dans l’état de référence",
    also: "De même ({count}) : {places}",
  },
  ru: {
    error: "ошибка",
    warning: "предупреждение",
    advice: "совет",
    info: "сведение",
    findings: "Замечания",
    none: "Замечаний нет.",
    place: "Место",
    severity: "Серьёзность",
    finding: "Замечание",
    waiver: "снято до {expires}; ответственный: {owner}. Причина: {reason}",
    baseline: "снято: уже было в исходном состоянии",
    also: "То же ещё ({count}): {places}",
  },
  zh: {
    error: "错误",
    warning: "警告",
    advice: "建议",
    info: "信息",
    findings: "检查结果",
    none: "没有发现问题。",
    place: "位置",
    severity: "严重程度",
    finding: "问题",
    waiver: "已豁免至 {expires}；负责人：{owner}；理由：{reason}",
    baseline: "已豁免：基线中已存在",
    also: "同样的还有（{count}）：{places}",
  },
};

/** Why a finding does not count, as a sentence. */
export const suppressionText = (suppression: Suppression, language: Language): string =>
  suppression.by === "baseline" ? words[language].baseline : fillTemplate(words[language].waiver, suppression, language);
