import { type Language, suggest } from "@cop-sdk/diagnostics";
import { countryCodeKind, findState, nameOf, nonMemberEntities, normaliseName, states } from "@cop-sdk/model";
import { type CellReading, fault, given } from "./read.js";

const nearest = new Map<string, string | undefined>();
const mostKept = 2_000;

/**
 * A country by its code or by a name in any of the six languages: present, former or common, also turned round (`Korea, Republic of`). An unknown one is told with the nearest name,
 * and never guessed.
 */
export function countryIn(text: string, language: Language): CellReading {
  const state = findState(text) ?? findState(turnedRound(text));
  if (state) return given(state.code, state.code === text);
  const upper = text.toUpperCase();
  if (/^[A-Z]{2}$/.test(upper) && countryCodeKind(upper) !== "not-iso") return given(upper, upper === text);
  const near = nearestName(text, language);
  return near === undefined ? fault("import/country-unknown") : fault("import/country-near", { nearest: near });
}

const turnedRound = (text: string): string => text.slice(0, 100).replace(/^([^,(]+),\s*(.+)$/u, "$2 $1");

/** The name that holds the text as words, or that the text holds, when there is one; else the one with the fewest other letters. */
function nearestName(text: string, language: Language): string | undefined {
  const key = `${language} ${text}`;
  if (nearest.has(key) || nearest.size > mostKept || text.length > 100) return nearest.get(key);
  const names = [...states, ...Object.keys(nonMemberEntities)].map((code) => nameOf(code, language));
  const wanted = ` ${normaliseName(text)} `;
  const holding =
    wanted.trim() === "" ? [] : names.filter((name) => ` ${normaliseName(name)} `.includes(wanted) || wanted.includes(` ${normaliseName(name)} `));
  const near = holding.length === 1 ? holding[0] : suggest(text, names);
  nearest.set(key, near);
  return near;
}
