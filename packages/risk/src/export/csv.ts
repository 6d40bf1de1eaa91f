import { gaps } from "../crosswalk/gaps.js";
import { mappings } from "../crosswalk/list.js";
import { labelOf } from "../labels/label-of.js";
import { type Scheme, schemeOf } from "../scheme.js";
import { findConcept } from "../schemes/find.js";
import { toCsv } from "./table.js";
import { warningsOf, warningsOfSides } from "./unverified.js";

/** Concepts of schemes as CSV, one a line; a definition or label from memory is marked in its own columns and in `warning`. */
export const conceptsToCsv = (schemes: readonly Scheme[]): string =>
  toCsv([
    ["id", "scheme", "edition", "label", "wire_value", "definition", "parent", "kind", "source", "label_mark", "definition_mark", "warning"],
    ...schemes.flatMap(({ edition, concepts }) =>
      concepts.map((concept) => [
        concept.id,
        schemeOf(concept.id),
        concept.edition ?? edition,
        labelOf(concept.id, "en")?.text ?? concept.label,
        concept.wire ? concept.label : "",
        concept.definition,
        concept.parent ?? "",
        concept.kind ?? "risk",
        concept.source,
        concept.marks.label,
        concept.marks.definition,
        warningsOf(concept).join(" "),
      ]),
    ),
  ]);

/** The crosswalk as CSV: mappings, then gaps (with relation `gap-none`, `gap-partial` or `gap-scope`). */
export const crosswalkToCsv = (): string =>
  toCsv([
    ["id", "subject", "relation", "object", "confidence", "justification", "author", "basis", "review", "comment", "warning"],
    ...mappings.map((row) => [
      row.id,
      row.subject,
      row.relation,
      row.object,
      row.confidence,
      row.justification,
      row.author,
      row.basis,
      row.review,
      row.comment,
      warningsOfSides({ Subject: findConcept(row.subject), Object: findConcept(row.object) }).join(" "),
    ]),
    ...gaps.map(({ scheme, concept, extent, reason }) => [
      "",
      concept,
      `gap-${extent}`,
      scheme,
      "",
      "semapv:ManualMappingCuration",
      "COP SDK",
      "editorial",
      "",
      reason,
      warningsOfSides({ Subject: findConcept(concept) }).join(" "),
    ]),
  ]);
