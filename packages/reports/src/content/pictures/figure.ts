import type { Chart } from "../../charts/chart.js";
import { fill } from "../../phrases/fill.js";
import type { PhraseKey } from "../../phrases/index.js";
import type { Figure } from "../content.js";
import { printCount, type Words } from "../scope.js";

/** A figure whose title and description are phrases; its numbers are filled into the description. */
export function figure(scope: Words, title: PhraseKey, told: PhraseKey, values: Readonly<Record<string, number | string>>, chart: Chart): Figure {
  const printed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? printCount(scope, value) : value]));
  const space = scope.language === "zh" ? "" : " ";
  return { title: scope.phrases[title], alternative: `${fill(scope.phrases[told], printed)}${space}${scope.phrases["picture/same-data"]}`, chart };
}

/** A number as a bar; none where there is nothing to count. */
export const bar = (scope: Words, value: number) => (value === 0 ? undefined : { value, text: printCount(scope, value) });
