import { languages } from "@cop-sdk/diagnostics";
import { type MissingReason, missingReasons, normaliseName } from "@cop-sdk/model";
import { isPlaceholder } from "@cop-sdk/validation/readings";
import type { CellReading } from "./read.js";

/** Words that state why there is no value. A dash, `TBC` or `n/d` states no reason. */
const words: Readonly<Record<MissingReason, readonly string[]>> = {
  "not-known": ["unknown", "not known", "inconnu", "inconnue", "desconocido", "desconocida", "неизвестен", "不详", "غير معلوم"],
  "not-applicable": ["n/a", "na", "n.a.", "not applicable", "s.o.", "sans objet", "non applicable", "no aplica", "n.a", "неприменимо", "无关", "لا ينطبق"],
  "not-collected": ["not collected", "no data collected", "non collecté", "no recopilado", "не собирается", "未统计", "لم تجمع"],
  withheld: ["confidential", "withheld", "confidentiel", "confidencial", "конфиденциально", "保密", "سري"],
};

const reasons: ReadonlyMap<string, MissingReason> = new Map(
  missingReasons.codes.flatMap((code) =>
    [code, ...languages.map((language) => missingReasons.entries[code].label[language]), ...words[code]].map((word) => [normaliseName(word), code] as const),
  ),
);

/** What stands in the place of a value, when it is one: the reason that it states, or a placeholder. */
export function missingIn(text: string): CellReading | undefined {
  if (text.length > 60) return undefined;
  const reason = reasons.get(normaliseName(text));
  if (reason) return { kind: "missing", reason };
  return isPlaceholder(text) ? { kind: "placeholder" } : undefined;
}
