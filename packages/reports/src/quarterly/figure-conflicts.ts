import type { Conflict, Figure } from "@cop-sdk/model";
import { groupBy } from "../compile/order.js";

const measureOf = ({ indicator, unit, population, country, period, asOf }: Figure): string =>
  JSON.stringify([indicator, unit, population, country, period?.start, period?.end, asOf]);

/** Figures of the same thing with different values: all stay, and each difference is told. */
export function figureConflicts(figures: readonly Figure[]): Conflict[] {
  const numbered = figures.map((figure, index) => ({ figure, index }));
  return [...groupBy(numbered, ({ figure }) => measureOf(figure)).values()].flatMap(([first, ...others]) => {
    const different = others.filter(({ figure }) => figure.value !== first.figure.value);
    if (different.length === 0) return [];
    return [{ about: `/figures/${first.index}/value`, values: different.map(({ figure }) => ({ value: figure.value, sources: figure.sources ?? [] })) }];
  });
}
