import { type Language, languages } from "@cop-sdk/diagnostics";
import { normaliseName } from "@cop-sdk/model";
import { type Concept, type ConceptName, concepts, type HeadingWords } from "./concepts.js";
import { ar } from "./words/ar.js";
import { en } from "./words/en.js";
import { es } from "./words/es.js";
import { fr } from "./words/fr.js";
import { ru } from "./words/ru.js";
import { zh } from "./words/zh.js";

const words: Readonly<Record<Language, HeadingWords>> = { ar, en, es, fr, ru, zh };

/** A heading may mean a concept. */
export interface HeadingMatch {
  readonly concept: ConceptName;
  /** Languages in which the word is one. */
  readonly languages: readonly Language[];
  /** 1 for the word itself, less where it stands among others. */
  readonly fit: number;
}

interface Entry {
  readonly concept: ConceptName;
  readonly languages: Set<Language>;
}

const exact = new Map<string, Entry[]>();
for (const language of languages)
  for (const [concept, list] of Object.entries(words[language]) as [ConceptName, readonly string[]][])
    for (const word of list) {
      const key = plain(word);
      const entries = exact.get(key) ?? [];
      const entry = entries.find((one) => one.concept === concept);
      if (entry) entry.languages.add(language);
      else exact.set(key, [...entries, { concept, languages: new Set([language]) }]);
    }

/** Words that may stand inside a longer heading; short ones would be found everywhere. */
const inside = [...exact].filter(([word]) => word.length >= 4 || /[\u3400-\u9fff]{2}/.test(word)).sort(([one], [other]) => other.length - one.length);

/** Letters and digits of a heading, words in the plural as in the singular; numero signs stay, since they are headings by themselves. */
function plain(heading: string): string {
  const text = heading.trim().toLowerCase();
  return normaliseName(text).replace(/(\p{Script=Latin}{3})s(?= |$)/gu, "$1") || text.replace(/\s+/g, "");
}

const longestHeading = 200;
const known = new Map<string, readonly HeadingMatch[]>();
const mostKept = 5_000;

/** What a heading may mean, the best first: the word itself, without what stands in brackets, the last part of a heading of two lines, or among other words. */
export function matchesOfHeading(heading: string): readonly HeadingMatch[] {
  if (heading.length > longestHeading) return [];
  const kept = known.get(heading);
  if (kept) return kept;
  const bare = heading.replace(/[([（【][^)\]）】]*[)\]）】]/g, " ").trim();
  const parts = bare.split(" › ");
  const last = parts.at(-1) ?? "";
  const found = [
    ...entriesOf(heading, 1),
    ...entriesOf(parts.join(" "), 1),
    ...bare.split(/\s*[/|]\s*/).flatMap((part) => entriesOf(part, 0.95)),
    ...(parts.length > 1 ? entriesOf(last, 0.95) : []),
    ...partly(plain(bare)),
  ];
  const best = new Map<ConceptName, HeadingMatch>();
  for (const match of found) if ((best.get(match.concept)?.fit ?? 0) < match.fit) best.set(match.concept, match);
  const matches = [...best.values()].sort((one, other) => other.fit - one.fit);
  if (known.size < mostKept) known.set(heading, matches);
  return matches;
}

const entriesOf = (text: string, fit: number): readonly HeadingMatch[] =>
  (exact.get(plain(text)) ?? []).map((entry) => ({ concept: entry.concept, languages: [...entry.languages], fit }));

/** Concepts whose words say little among others: `number of reports` is no number of the row. */
const onlyAlone: ReadonlySet<ConceptName> = new Set(["id", "value", "unit"]);

/** Words among others, weighed by how much of the heading they are and by whether they stand where its main word stands. A heading in two languages has both. */
function partly(text: string): readonly HeadingMatch[] {
  if (text.length < 2) return [];
  const padded = ` ${text} `;
  return inside.flatMap(([word, entries]) => {
    const spaced = !/[\u3400-\u9fff]/.test(word);
    if (!padded.includes(spaced ? ` ${word} ` : word)) return [];
    return entries
      .filter(({ concept }) => !onlyAlone.has(concept))
      .map((entry) => {
        const last = !spaced || (entry.languages.has("en") && !/ (?:of|for|in|on) /.test(padded));
        const main = last ? text.endsWith(word) : text.startsWith(word);
        return { concept: entry.concept, languages: [...entry.languages], fit: Math.min(0.95, 0.4 + 0.4 * (word.length / text.length) + (main ? 0.15 : 0)) };
      });
  });
}

/** Concepts that a text as a heading means, as far as one can be sure. */
export const conceptsOfHeading = (heading: string): readonly ConceptName[] =>
  matchesOfHeading(heading).flatMap(({ concept, fit }) => (fit > 0.6 ? [concept] : []));

/** The concept of a name, with its optional members. */
export const conceptOf = (name: ConceptName): Concept => concepts[name];
