import type { ConceptId } from "../scheme.js";
import type { ChildRole, Counterpart } from "./facets.js";

/** A risk as it happens: what the child is in it, and who or what stands on the other side. */
export interface Position {
  readonly childRole: ChildRole;
  readonly counterpart: Counterpart;
}

/** Schemes whose Cs can be computed from a position. */
export const categorySchemes = ["core4c", "oecd21", "eu5c", "itucop"] as const;

/** A scheme with Cs; see {@link categorySchemes}. */
export type CategoryScheme = (typeof categorySchemes)[number];

type C = "content" | "contact" | "conduct" | "contract" | "consumer" | "cross";
type Side = Exclude<Counterpart, "any">;
/** The C for each other side; what is not written has none. */
type Row = Partial<Readonly<Record<Side, C>>>;
type Table = Readonly<Record<ChildRole, Row>>;

const people = <T extends C>(c: T) => ({ adult: c, peer: c, group: c }) as const;
const organisations = <T extends C>(c: T) => ({ provider: c, institution: c }) as const;
const everyone = <T extends C>(c: T) => ({ ...people(c), ...organisations(c) });

/** Contact is adult-initiated, conduct is among peers with the child in any role (abstract of the 4Cs report, seen); no C has an AI system as the other side. */
const core: Table = {
  recipient: { ...everyone("content"), "ai-system": "content" },
  target: { adult: "contact", group: "contact", peer: "conduct", provider: "contract" },
  exploited: everyone("contract"),
  actor: everyone("conduct"),
  witness: everyone("conduct"),
  participant: everyone("conduct"),
  creator: { ...everyone("contract"), peer: "conduct" },
  consumer: { ...everyone("contract"), "ai-system": "contract" },
  "data-subject": { ...everyone("cross"), "ai-system": "cross" },
  user: everyone("cross"),
  "rights-holder": { ...everyone("cross"), "ai-system": "cross" },
};

/** Conduct is the child's own acts, contact is anyone's acts on the child; an AI system is an advanced technology, which cuts across. */
const oecd: Table = {
  recipient: { ...everyone("content"), "ai-system": "cross" },
  target: { ...everyone("contact"), provider: "consumer", "ai-system": "cross" },
  exploited: { ...people("contact"), "ai-system": "cross" },
  actor: { ...everyone("conduct"), "ai-system": "cross" },
  witness: { "ai-system": "cross" },
  participant: { ...everyone("conduct"), "ai-system": "cross" },
  creator: { peer: "conduct", "ai-system": "cross" },
  consumer: { ...everyone("consumer"), "ai-system": "cross" },
  "data-subject": { ...everyone("cross"), "ai-system": "cross" },
  user: { ...everyone("cross"), "ai-system": "cross" },
  "rights-holder": { "ai-system": "cross" },
};

/** The older reading of UNICEF, with contract as the fourth; the volumes were not read beyond their categories. */
const itu: Table = {
  recipient: everyone("content"),
  target: everyone("contact"),
  exploited: people("contact"),
  actor: everyone("conduct"),
  witness: {},
  participant: everyone("conduct"),
  creator: { peer: "conduct", provider: "contract" },
  consumer: everyone("contract"),
  "data-subject": {},
  user: {},
  "rights-holder": {},
};

const tables: Readonly<Record<CategoryScheme, Table>> = { core4c: core, oecd21: oecd, eu5c: oecd, itucop: itu };

const privacyHealthInequality: Partial<Readonly<Record<ChildRole, string>>> = {
  "data-subject": "x.privacy",
  user: "x.health",
  "rights-holder": "x.inequality",
};

const idOf = (scheme: CategoryScheme, c: C, role: ChildRole): ConceptId =>
  `${scheme}:${scheme === "core4c" && c === "cross" ? privacyHealthInequality[role] : c}`;

/**
 * The Cs of a scheme for a risk as it happens. A C is not a property of a risk: a bullied child is in "conduct" for CO:RE and in "contact" for the OECD.
 *
 * None means that the scheme has no place for it; several, that the other side has to be told (`any` stands for every person and organisation).
 *
 * @example
 * ```ts
 * import { categoriesOf } from "@cop-sdk/risk";
 *
 * categoriesOf({ childRole: "target", counterpart: "peer" }, "core4c"); // ["core4c:conduct"]
 * categoriesOf({ childRole: "target", counterpart: "peer" }, "oecd21"); // ["oecd21:contact"]
 * categoriesOf({ childRole: "user", counterpart: "ai-system" }, "core4c"); // []
 * ```
 */
export function categoriesOf({ childRole, counterpart }: Position, scheme: CategoryScheme): readonly ConceptId[] {
  const row = tables[scheme][childRole];
  const sides: readonly Side[] = counterpart === "any" ? ["adult", "peer", "group", "provider", "institution"] : [counterpart];
  const found = sides.flatMap((side) => row[side] ?? []);
  return [...new Set(found)].map((c) => idOf(scheme, c, childRole));
}
