import type { ReadCell } from "../cells/reader-of.js";
import type { FieldKind } from "../fields/field.js";

const sure = [";", "\n", "|", "；", "、", "؛", " / "] as const;
const unsure = [",", "،", "，"] as const;

/** What the cells of a column say about the sign between items. */
export interface SeparatorEvidence {
  readonly separator?: string;
  /** Whether a comma could part items, or stand inside one. */
  readonly open: boolean;
}

const closed = new Set<FieldKind>(["code", "country", "language", "clause"]);

/** Finds the sign between items. A comma parts items only where every part is a code, a country or a language: names of bodies have commas inside. */
export function separatorEvidence(texts: readonly string[], kind: FieldKind, read: ReadCell): SeparatorEvidence {
  const having = (sign: string) => texts.filter((text) => text.includes(sign)).length;
  const best = sure.map((sign) => ({ sign, cells: having(sign) })).sort((one, other) => other.cells - one.cells)[0];
  if (best && best.cells > 0) return { separator: best.sign, open: false };
  const comma = unsure.map((sign) => ({ sign, cells: having(sign) })).sort((one, other) => other.cells - one.cells)[0];
  if (!comma || comma.cells === 0) return { open: false };
  if (closed.has(kind)) {
    const parts = texts
      .filter((text) => text.includes(comma.sign) && read(text).kind !== "value")
      .flatMap((text) => text.split(comma.sign).map((part) => part.trim()));
    return parts.length > 0 && parts.every((part) => read(part).kind === "value") ? { separator: comma.sign, open: false } : { open: false };
  }
  return { open: kind !== "source" && comma.cells >= Math.max(2, texts.length * 0.2) };
}
