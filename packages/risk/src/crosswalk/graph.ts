import type { ConceptId } from "../scheme.js";
import { schemes } from "../schemes/all.js";
import { ancestorsOf } from "../schemes/find.js";
import { mappings } from "./list.js";
import type { Confidence, Relation } from "./mapping.js";
import { inverseOf } from "./relation.js";

/** One step of a path: along a mapping of the crosswalk, or (without `mapping`) up or down inside a scheme. */
export interface Step {
  readonly from: ConceptId;
  readonly relation: Relation;
  readonly to: ConceptId;
  readonly confidence: Confidence;
  /** Id of the mapping walked, in either direction. */
  readonly mapping?: string;
}

type Graph = ReadonlyMap<ConceptId, readonly Step[]>;

let graph: Graph | undefined;

/** Steps that leave a concept. The graph is built at the first question. */
export const stepsFrom = (id: ConceptId): readonly Step[] => {
  graph ??= buildGraph();
  return graph.get(id) ?? [];
};

function buildGraph(): Graph {
  const edges = new Map<ConceptId, Step[]>();
  const add = (step: Step) => {
    const steps = edges.get(step.from);
    if (steps) steps.push(step);
    else edges.set(step.from, [step]);
  };
  for (const { id, subject, relation, object, confidence } of mappings) {
    add({ from: subject, relation, to: object, confidence, mapping: id });
    add({ from: object, relation: inverseOf(relation), to: subject, confidence, mapping: id });
  }
  for (const { id } of schemes.flatMap(({ concepts }) => concepts)) {
    const [parent] = ancestorsOf(id);
    if (parent === undefined) continue;
    add({ from: id, relation: "broad", to: parent, confidence: "high" });
    add({ from: parent, relation: "narrow", to: id, confidence: "high" });
  }
  return edges;
}
