import type { Scheme } from "../scheme.js";
import { prefixes } from "./iri.js";
import { type SkosOptions, type Statement, skosStatements } from "./statements.js";

/** A resource in JSON-LD: its name, its types, and its values by predicate. */
export interface JsonLdNode {
  readonly "@id": string;
  readonly "@type": readonly string[];
  readonly [predicate: string]: unknown;
}

/** A JSON-LD document whose context is its own: nothing is fetched to read it. */
export interface JsonLdDocument {
  readonly "@context": Readonly<Record<string, string>>;
  readonly "@graph": readonly JsonLdNode[];
}

const typePredicate = `${prefixes.rdf}type`;

/** Schemes as SKOS in JSON-LD. Holds the same statements as {@link toTurtle}. */
export function toJsonLd(schemes: readonly Scheme[], options: SkosOptions = {}): JsonLdDocument {
  const nodes = new Map<string, Map<string, unknown[]>>();
  for (const statement of skosStatements(schemes, options)) {
    const node = nodes.get(statement.subject) ?? new Map<string, unknown[]>();
    nodes.set(statement.subject, node);
    const key = statement.predicate === typePredicate ? "@type" : shortened(statement.predicate);
    node.set(key, [...(node.get(key) ?? []), key === "@type" ? typeOf(statement) : jsonValueOf(statement)]);
  }
  return {
    "@context": prefixes,
    "@graph": [...nodes].map(([id, node]) => ({ "@id": id, "@type": [], ...Object.fromEntries(node) })),
  };
}

const typeOf = ({ object }: Statement): string => ("iri" in object ? shortened(object.iri) : object.text);

const jsonValueOf = ({ object }: Statement): unknown => {
  if ("iri" in object) return { "@id": object.iri };
  return object.language ? { "@value": object.text, "@language": object.language } : { "@value": object.text };
};

function shortened(iri: string): string {
  const entry = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace));
  return entry ? `${entry[0]}:${iri.slice(entry[1].length)}` : iri;
}
