import { DataFactory, Writer } from "n3";
import type { Scheme } from "../scheme.js";
import { prefixes, riskNamespace } from "./iri.js";
import { type SkosOptions, skosStatements } from "./statements.js";

const { literal, namedNode, quad } = DataFactory;

/**
 * Schemes as SKOS in Turtle.
 *
 * @example
 * ```ts
 * import { oecd21 } from "@cop-sdk/risk";
 * import { toTurtle } from "@cop-sdk/risk/export";
 *
 * toTurtle([oecd21]).startsWith("@prefix"); // true
 * ```
 */
export function toTurtle(schemes: readonly Scheme[], options: SkosOptions = {}): string {
  const own = Object.fromEntries(schemes.map(({ id }) => [id, `${riskNamespace}${id}:`]));
  const writer = new Writer({ prefixes: { ...prefixes, ...own } });
  for (const { subject, predicate, object } of skosStatements(schemes, options)) {
    const value = "iri" in object ? namedNode(object.iri) : literal(object.text, object.language);
    writer.addQuad(quad(namedNode(subject), namedNode(predicate), value));
  }
  let turtle = "";
  writer.end((_, text: string) => {
    turtle = text;
  });
  return turtle;
}
