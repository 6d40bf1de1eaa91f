import { suggest } from "@cop-sdk/diagnostics";
import type { ClauseId } from "./clause.js";
import { clauseOf, clauses } from "./clauses.js";
import type { ClauseSection } from "./names.js";

/** What a text says about a clause. */
export type ClauseResolution =
  | { readonly kind: "found"; readonly id: ClauseId }
  /** The text fits several clauses; a person has to choose. */
  | { readonly kind: "ambiguous"; readonly candidates: readonly ClauseId[] }
  /** The text names a revision whose clauses were not seen. */
  | { readonly kind: "text-not-seen"; readonly revision: string }
  | { readonly kind: "unknown"; readonly nearest?: ClauseId };

const longestText = 200;

const otherRevisions: readonly (readonly [RegExp, string])[] = [
  [/res67-2010|hyderabad|\b2010\b/, "res67-2010"],
  [/res67-2017|buenos aires|\b2017\b/, "res67-2017"],
  [/res67-2022|kigali|\b2022\b/, "res67-2022"],
  [/res67-2025|baku|\b2025\b/, "res67-2025"],
];

const namesThisRevision = /res67-2014|dubai|\b2014\b/;
const thisRevision = /res67-2014|\b(?:of\s+)?\b(?:wtdc\s+)?res(?:olution|\.)?\s*67\b|\(?\brev\.?\s*dubai,?\s*2014\)?|\bdubai\b|\b2014\b/g;

const sectionWords: readonly (readonly [RegExp, readonly ClauseSection[]])[] = [
  [/recogni[sz]ing/, ["recognizing"]],
  [/recalling/, ["recalling"]],
  [/taking[\s-]+into[\s-]+account/, ["taking-into-account"]],
  [/sector[\s-]+members?/, ["invites-sector-members"]],
  [/member[\s-]+states?/, ["invites-member-states"]],
  [/invit(?:es|ing|e)?\b/, ["invites-member-states", "invites-sector-members"]],
  [/instruct(?:s|ing)?\b|\bdirector\b/, ["instructs"]],
];

const itemAtEnd = /(?:^|[\s/(.,#-])(\d{1,2}\s*(?:bis)?|[a-h])[\s).]*$/;

const labelWithoutMarks = (label: string): string => label.replace(/[).]/g, "");

/**
 * Finds the clause that a text means: an exact id, a short path (`instructs/7`) or words (`instructs the Director 7`, `invites Member States 2`).
 * The 2014 text prints two items 8 under `instructs`, so "instructs the Director 8" is ambiguous; the exact id `res67-2014/instructs/8` is not.
 *
 * @example
 * ```ts
 * import { resolveClause } from "@cop-sdk/model";
 *
 * resolveClause("invites Member States 2"); // { kind: "found", id: "res67-2014/invites-member-states/2" }
 * resolveClause("res67-2017/instructs/7"); // { kind: "text-not-seen", revision: "res67-2017" }
 * ```
 */
export function resolveClause(text: string): ClauseResolution {
  const wanted = text.trim().toLowerCase().replace(/\s+/g, " ");
  const exact = clauseOf(wanted);
  if (exact) return { kind: "found", id: exact.id };
  if (wanted.length === 0 || wanted.length > longestText) return { kind: "unknown" };
  const other = namesThisRevision.test(wanted) ? undefined : otherRevisions.find(([pattern]) => pattern.test(wanted));
  if (other) return { kind: "text-not-seen", revision: other[1] };

  const words = wanted.replace(thisRevision, " ").trim();
  const sections = sectionWords.find(([pattern]) => pattern.test(words))?.[1];
  const candidates = sections ? clausesWith(sections, words) : [];
  const [first, ...rest] = candidates;
  if (!first) return nearestTo(wanted);
  return rest.length === 0 ? { kind: "found", id: first } : { kind: "ambiguous", candidates };
}

function clausesWith(sections: readonly ClauseSection[], words: string): readonly ClauseId[] {
  const inSections = clauses.filter((clause) => sections.includes(clause.section));
  const item = itemAtEnd.exec(words)?.[1]?.replace(/\s/g, "");
  if (item === undefined) return inSections.map((clause) => clause.id);
  const withBis = item.endsWith("bis");
  return inSections.filter((clause) => (withBis ? clause.id.endsWith(`/${item}`) : labelWithoutMarks(clause.label) === item)).map((clause) => clause.id);
}

function nearestTo(wanted: string): ClauseResolution {
  const id = wanted.startsWith("res67-") ? wanted : `res67-2014/${wanted.replace(/\s+/g, "-")}`;
  const nearest = suggest(
    id,
    clauses.map((clause) => clause.id),
  );
  return nearest === undefined ? { kind: "unknown" } : { kind: "unknown", nearest: nearest as ClauseId };
}
