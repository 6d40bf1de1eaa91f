import type { Format } from "../format.js";
import { withinStack } from "../within-stack.js";
import { locateInJson } from "./locate.js";
import { readQuickly } from "./quick.js";
import { scanJson } from "./scan.js";

/** JSON, as RFC 8259 has it. */
export const json: Format = {
  name: "json",
  extensions: [".json", ".jsonld", ".geojson"],
  looksLike: (text) => /^\s*(?:[[{]|\/[/*])/.test(text),
  parse(text, { limits, findings, lines }) {
    const quick = readQuickly(text, limits);
    if (quick) return { value: quick.value, locate: locateInJson(text, lines) };
    if (!scanJson(text, limits, findings)) return undefined;
    return withinStack(findings, () => ({ value: JSON.parse(text), locate: locateInJson(text, lines) }));
  },
};
