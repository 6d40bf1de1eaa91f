import { UsageError } from "@cop-sdk/diagnostics";
import { map } from "../crosswalk/map.js";
import type { ConceptId } from "../scheme.js";
import { ancestorsOf } from "../schemes/find.js";
import { type CategoryScheme, categoriesOf, type Position } from "./category.js";
import { canonicalRisk } from "./find.js";

/** A risk of the canonical list as it happens. */
export interface RiskInstance extends Partial<Position> {
  readonly risk: ConceptId;
}

/** How a scheme sees a risk: its computed Cs, its cells (4Cs only), and its concepts that lie under those Cs. */
export interface SchemeView {
  readonly scheme: CategoryScheme;
  readonly categories: readonly ConceptId[];
  /** Cells of the 4Cs: the C crossed with the kinds of the risk. Empty for other schemes. */
  readonly cells: readonly ConceptId[];
  /** Concepts of the crosswalk that lie under the computed Cs; where none does, the Cs themselves stand. */
  readonly concepts: readonly ConceptId[];
}

/**
 * How a scheme sees a risk of the canonical list. Without a role or a counterpart, all that the risk can have are taken together.
 *
 * @example
 * ```ts
 * import { viewOf } from "@cop-sdk/risk";
 *
 * viewOf({ risk: "cop-risk:cyberbullying", childRole: "target", counterpart: "peer" }, "core4c").cells; // ["core4c:conduct.aggressive"]
 * viewOf({ risk: "cop-risk:cyberbullying", childRole: "target", counterpart: "peer" }, "oecd21").concepts; // ["oecd21:contact.hateful"]
 * ```
 *
 * @throws UsageError when the risk is not in the canonical list.
 */
export function viewOf(instance: RiskInstance, scheme: CategoryScheme): SchemeView {
  const risk = canonicalRisk(instance.risk);
  if (!risk) {
    throw new UsageError("usage/unknown-concept", `There is no canonical risk "${instance.risk}".`, "Map the concept to the canonical list first.");
  }
  const roles = instance.childRole ? [instance.childRole] : risk.childRoles;
  const sides = instance.counterpart ? [instance.counterpart] : risk.counterparts;
  const categories = unique(roles.flatMap((childRole) => sides.flatMap((counterpart) => categoriesOf({ childRole, counterpart }, scheme))));
  const cells = scheme === "core4c" ? categories.filter(hasCells).flatMap((c) => risk.kinds.map((kind) => `${c}.${kind}`)) : [];
  const below = map(risk.id, scheme)
    .matches.map(({ target }) => target)
    .filter((target) => [target, ...ancestorsOf(target)].some((id) => categories.includes(id)));
  return { scheme, categories, cells, concepts: below.length > 0 ? below : categories };
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
const hasCells = (category: ConceptId): boolean => !category.startsWith("core4c:x.");
