import type { Quad } from "n3";
import type { Check } from "../check.js";
import { relations } from "../crosswalk/mapping.js";
import { type Graph, graphOf, pushTo } from "./graph.js";
import type { ImportedConcept, ImportedScheme, ImportedText } from "./scheme.js";

const skos = (name: string): string => `http://www.w3.org/2004/02/skos/core#${name}`;
const title = "http://purl.org/dc/terms/title";

/** Reads the concept schemes of a graph; reports what is missing, doubled or circular. Pointers lead into the result. */
export function readSchemes(check: Check, quads: readonly Quad[]): readonly ImportedScheme[] {
  const graph = graphOf(quads);
  if (graph.leftOut > 0) check.report("risk/skos-unusable-names", [], { count: graph.leftOut }, "warning");
  const iris = graph.subjectsOfType(skos("ConceptScheme"));
  if (iris.length === 0) check.report("risk/skos-no-scheme", []);
  const concepts = new Set(graph.subjectsOfType(skos("Concept")));
  const placed = new Set<string>();
  const schemes = iris.map((iri, index) => {
    const members = [
      ...new Set([...graph.pointingAt(iri, skos("inScheme")), ...graph.pointingAt(iri, skos("topConceptOf")), ...graph.links(iri, skos("hasTopConcept"))]),
    ]
      .filter((member) => concepts.has(member))
      .sort();
    for (const member of members) placed.add(member);
    return {
      iri,
      titles: [...graph.texts(iri, title), ...graph.texts(iri, skos("prefLabel"))],
      concepts: members.map((member, place) => readConcept(check, graph, member, concepts, [index, "concepts", place])),
    };
  });
  const outside = [...concepts].filter((concept) => !placed.has(concept)).length;
  if (outside > 0 && iris.length > 0) check.report("risk/skos-outside-schemes", [], { count: outside }, "warning");
  for (const [index, { concepts: members }] of schemes.entries()) if (hasCircle(members)) check.report("risk/skos-cycle", [index, "concepts"]);
  return schemes;
}

function readConcept(check: Check, graph: Graph, iri: string, concepts: ReadonlySet<string>, steps: readonly PropertyKey[]): ImportedConcept {
  const labels = graph.texts(iri, skos("prefLabel"));
  const first = labels.filter(({ language }, index) => labels[index - 1]?.language !== language);
  if (labels.length === 0) check.report("risk/skos-no-label", [...steps, "labels"], {}, "warning");
  if (first.length < labels.length) check.report("risk/skos-two-labels", [...steps, "labels"], {}, "warning");
  const named = [...new Set([...graph.links(iri, skos("broader")), ...graph.pointingAt(iri, skos("narrower"))])].sort();
  const broader = named.filter((target) => concepts.has(target));
  if (broader.length < named.length) check.report("risk/skos-unknown-broader", [...steps, "broader"], {}, "warning");
  const notes: readonly ImportedText[] = ["note", "scopeNote", "editorialNote"].flatMap((name) => graph.texts(iri, skos(name)));
  return {
    iri,
    labels: first,
    definitions: graph.texts(iri, skos("definition")),
    notations: graph.texts(iri, skos("notation")).map(({ text }) => text),
    notes,
    broader,
    matches: relations.flatMap((relation) => graph.links(iri, skos(`${relation}Match`)).map((target) => ({ relation, target }))),
  };
}

/** Whether broader links lead back to where they start. Removes concepts without open broader links until none is left, or none can be removed. */
function hasCircle(concepts: readonly ImportedConcept[]): boolean {
  const open = new Map(concepts.map(({ iri, broader }) => [iri, new Set(broader)]));
  const narrower = new Map<string, string[]>();
  for (const { iri, broader } of concepts) {
    for (const target of broader) {
      if (!open.has(target)) open.get(iri)?.delete(target);
      else pushTo(narrower, target, iri);
    }
  }
  const free = [...open].filter(([, targets]) => targets.size === 0).map(([iri]) => iri);
  for (let iri = free.pop(); iri !== undefined; iri = free.pop()) {
    open.delete(iri);
    for (const below of narrower.get(iri) ?? []) {
      const targets = open.get(below);
      targets?.delete(iri);
      if (targets?.size === 0) free.push(below);
    }
  }
  return open.size > 0;
}
