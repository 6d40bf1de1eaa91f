import { canonicalRisks } from "../canonical/list.js";
import type { Risk } from "../canonical/risk.js";
import { viewOf } from "../canonical/view.js";
import { labelOf } from "../labels/label-of.js";
import type { Concept, ConceptId, Scheme } from "../scheme.js";
import { core4c } from "../schemes/core4c.js";
import { ancestorsOf } from "../schemes/find.js";
import { warningsOf } from "./unverified.js";

/** One value, or predicate, of a MISP taxonomy. */
export interface MachinetagEntry {
  readonly value: string;
  readonly expanded: string;
  readonly description: string;
}

/** A MISP taxonomy: the content of a `machinetag.json`. */
export interface Machinetag {
  readonly namespace: string;
  readonly expanded: string;
  readonly description: string;
  readonly version: number;
  readonly exclusive: false;
  readonly predicates: readonly MachinetagEntry[];
  readonly values: readonly { readonly predicate: string; readonly entry: readonly MachinetagEntry[] }[];
}

const version = 1;

/**
 * A scheme as a MISP taxonomy. In the canonical list the predicate is a C of the 4Cs that the risk can have, computed; a risk with several Cs stands under each,
 * and the tagger takes the one of the case. In other schemes the predicate is the top concept. Nothing is exclusive: several tags may apply.
 */
export const toMachinetag = (scheme: Scheme): Machinetag => (scheme.id === "cop-risk" ? canonicalMachinetag(scheme) : schemeMachinetag(scheme));

const frame = ({ id, title, publisher, edition, evidence }: Scheme) => ({
  namespace: id,
  expanded: title,
  description: `${title}. ${publisher}, ${edition}. ${evidence}`,
  version,
  exclusive: false as const,
});

function schemeMachinetag(scheme: Scheme): Machinetag {
  const tops = scheme.concepts.filter(({ parent }) => parent === undefined);
  return {
    ...frame(scheme),
    predicates: tops.map(entryOf),
    values: tops.flatMap((top) => {
      const entry = scheme.concepts.filter(({ id }) => ancestorsOf(id).includes(top.id)).map(entryOf);
      return entry.length > 0 ? [{ predicate: tagValueOf(top.id), entry }] : [];
    }),
  };
}

function canonicalMachinetag(scheme: Scheme): Machinetag {
  const tops = core4c.concepts.filter(({ parent, kind }) => parent === undefined && kind === undefined);
  const placed = canonicalRisks.map((risk: Risk) => ({ risk, categories: viewOf({ risk: risk.id }, "core4c").categories }));
  const under = (risks: readonly { readonly risk: Risk }[]) => risks.map(({ risk }) => entryOf(risk));
  const values = tops.map((top) => ({ predicate: tagValueOf(top.id), entry: under(placed.filter(({ categories }) => categories.includes(top.id))) }));
  return {
    ...frame(scheme),
    predicates: [
      ...tops.map(entryOf),
      { value: "no-c", expanded: "No C", description: "Risks for which the 4Cs have no place, such as those with an AI system as the other side." },
    ],
    values: [...values, { predicate: "no-c", entry: under(placed.filter(({ categories }) => categories.length === 0)) }].filter(
      ({ entry }) => entry.length > 0,
    ),
  };
}

const tagValueOf = (id: ConceptId): string => id.slice(id.indexOf(":") + 1);

const entryOf = (concept: Concept): MachinetagEntry => ({
  value: tagValueOf(concept.id),
  expanded: labelOf(concept.id, "en")?.text ?? concept.label,
  description: [concept.definition, ...warningsOf(concept)].join(" "),
});
