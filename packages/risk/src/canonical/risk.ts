import type { Concept } from "../scheme.js";
import type { ChildRole, Counterpart, Legality, RiskKind } from "./facets.js";
import type { CanonicalRiskId } from "./ids.js";

/** A leaf of the canonical list: neutral between schemes. Its C is computed from role and counterpart, see {@link categoriesOf}. */
export interface Risk extends Concept {
  readonly id: CanonicalRiskId;
  /** Kinds of risk, the usual one first. */
  readonly kinds: readonly RiskKind[];
  /** Roles the child can have in it, the usual one first. */
  readonly childRoles: readonly ChildRole[];
  /** Who can stand on the other side. */
  readonly counterparts: readonly Counterpart[];
  readonly legality: Legality;
}
