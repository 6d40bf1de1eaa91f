import type { Values } from "./asked.js";
import { valueAt } from "./columns.js";
import type { Core } from "./core.js";
import { classOf, firstOf, type IndexColumn } from "./layout.js";
import { rangeOf } from "./loading.js";
import type { Outcome, Part } from "./outcome.js";
import { summarise } from "./summary.js";

/** Most parts that an ordered fact is tried at. */
const mostParts = 512;

/** The answer by the values of each ordered fact that matters and is open. */
export function partsOf(core: Core, asked: Values, names: readonly string[]): Outcome["by"] {
  const { decisions } = core.facts;
  const by: Record<string, Part[]> = {};
  for (const column of core.index.columns.slice(0, core.on)) {
    const { derived, kind, name } = column;
    if (derived || (kind !== "int" && kind !== "date") || !names.includes(name)) continue;
    const parts: Part[] = [];
    const splits = splitsOf(core, column, asked[name]);
    for (const [low, high] of splits) {
      const [min, max] = [valueAt(column, low), valueAt(column, high)] as [number, number];
      const { decision, atLeast, settled, required } = summarise(core, { ...asked, [name]: { min, max } }, splits.length);
      const part = { decision: decisions[decision] as string, atLeast: decisions[atLeast] as string, settled, safeguards: required.map(({ id }) => id) };
      const { min: first, max: _, ...last } = parts[parts.length - 1] ?? { min, max };
      const isSame = JSON.stringify(last) === JSON.stringify(part);
      if (isSame) parts.pop();
      parts.push({ min: isSame ? first : min, max, ...part });
    }
    if (parts.length > 0) by[name] = parts;
  }
  return by as Outcome["by"];
}

/** Where a range has to be cut so that rules cannot tell values of one piece apart; none when there would be too many pieces. */
function splitsOf({ derived, index }: Core, column: IndexColumn, value: unknown): readonly (readonly [number, number])[] {
  const [min, max] = rangeOf(column, value);
  const starts = new Set([min]);
  for (let cls = classOf(column, min) + 1; cls <= classOf(column, max); cls++) starts.add(firstOf(column, cls));
  if (derived.some((at) => index.columns[at]?.derived?.reads.includes(column.name))) {
    for (let code = min; code <= max && starts.size <= mostParts; code++) starts.add(code);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.length > mostParts ? [] : sorted.map((start, index) => [start, (sorted[index + 1] ?? max + 1) - 1]);
}
