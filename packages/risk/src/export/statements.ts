import { type Language, languages } from "@cop-sdk/diagnostics";
import { mappings } from "../crosswalk/list.js";
import type { Relation } from "../crosswalk/mapping.js";
import { labelOf } from "../labels/label-of.js";
import { type Concept, type Scheme, schemeOf } from "../scheme.js";
import { iriOf, prefixes } from "./iri.js";
import { warningsOf } from "./unverified.js";

/** An RDF statement; an object is a resource, a plain text or a text in a language. */
export interface Statement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: { readonly iri: string } | { readonly text: string; readonly language?: Language };
}

/** Choices of an RDF export. */
export interface SkosOptions {
  /** Leave the mappings to other schemes out. */
  readonly withoutMappings?: boolean;
}

const matchOf: Readonly<Record<Relation, string>> = {
  exact: "skos:exactMatch",
  close: "skos:closeMatch",
  broad: "skos:broadMatch",
  narrow: "skos:narrowMatch",
  related: "skos:relatedMatch",
};

const expanded = (name: string): string => {
  const [prefix = "", local = ""] = name.split(":");
  return `${prefixes[prefix]}${local}`;
};

/** Schemes as SKOS statements, in a fixed order. */
export function skosStatements(schemes: readonly Scheme[], options: SkosOptions = {}): readonly Statement[] {
  return schemes.flatMap((scheme) => [
    ...statementsOfScheme(scheme),
    ...scheme.concepts.flatMap((concept) => statementsOfConcept(concept)),
    ...(options.withoutMappings ? [] : statementsOfMappings(scheme.id)),
  ]);
}

const about = (id: string) => {
  const subject = iriOf(id);
  const to = (predicate: string, iri: string): Statement => ({ subject, predicate: expanded(predicate), object: { iri } });
  const says = (predicate: string, text: string | undefined, language?: Language): readonly Statement[] =>
    text === undefined ? [] : [{ subject, predicate: expanded(predicate), object: language ? { text, language } : { text } }];
  return { to, says };
};

function statementsOfScheme({ id, title, publisher, edition, validFrom, validTo, licence, evidence, concepts }: Scheme): readonly Statement[] {
  const { to, says } = about(id);
  return [
    to("rdf:type", expanded("skos:ConceptScheme")),
    ...says("dct:title", title, "en"),
    ...says("dct:publisher", publisher),
    ...says("owl:versionInfo", edition),
    ...says("dct:valid", `${validFrom}/${validTo ?? ""}`),
    ...says("dct:rights", licence, "en"),
    ...says("skos:editorialNote", evidence, "en"),
    ...concepts.filter(({ parent }) => parent === undefined).map((concept) => to("skos:hasTopConcept", iriOf(concept.id))),
  ];
}

function statementsOfConcept(concept: Concept): readonly Statement[] {
  const { id, label, wire, notation, definition, note, edition, source, parent, kind, replacedBy } = concept;
  const scheme = iriOf(schemeOf(id));
  const { to, says } = about(id);
  return [
    to("rdf:type", expanded("skos:Concept")),
    to("skos:inScheme", scheme),
    parent === undefined ? to("skos:topConceptOf", scheme) : to("skos:broader", iriOf(parent)),
    ...languages.flatMap((language) => {
      const local = labelOf(id, language);
      return local?.language === language ? says("skos:prefLabel", local.text, language) : [];
    }),
    ...says("skos:notation", wire ? label : notation),
    ...says("skos:definition", definition, "en"),
    ...says("skos:scopeNote", note, "en"),
    ...warningsOf(concept).flatMap((warning) => says("skos:editorialNote", warning, "en")),
    ...says("dct:type", kind),
    ...says("dct:source", source),
    ...says("owl:versionInfo", edition),
    ...(replacedBy === undefined ? [] : [to("dct:isReplacedBy", iriOf(replacedBy))]),
  ];
}

const statementsOfMappings = (scheme: string): readonly Statement[] =>
  mappings
    .filter(({ subject }) => schemeOf(subject) === scheme)
    .map(({ subject, relation, object }) => ({ subject: iriOf(subject), predicate: expanded(matchOf[relation]), object: { iri: iriOf(object) } }));
