import type { ConceptId } from "../scheme.js";

/** Namespace of the package's resources. We own no web domain, so ids are names, not addresses. */
export const riskNamespace = "urn:cop-sdk:risk:";

/** The name of a concept or a scheme in RDF: `core4c:content` is `urn:cop-sdk:risk:core4c:content`. */
export const iriOf = (id: ConceptId): string => `${riskNamespace}${id}`;

/** Prefixes used in RDF exports. */
export const prefixes: Readonly<Record<string, string>> = {
  dct: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
};
