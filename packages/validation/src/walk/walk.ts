import { type JsonPointer, toPointer } from "@cop-sdk/diagnostics";
import type { Faults } from "./faults.js";
import type { PlaceKind, PlaceTypes } from "./places.js";
import { type Kinds, kindsOf, meant, type Shape, type ShapeMember } from "./schema.js";

/** A place in a document, as a rule sees it while the walk stands there. Not to be kept. */
export interface Place<Kind extends PlaceKind = PlaceKind> {
  readonly value: PlaceTypes[Kind];
  /** Name of the member, or index in the list. */
  readonly step: string | number;
  /** Steps from the document to the place. */
  readonly steps: readonly (string | number)[];
  /** The object or list around it. */
  readonly parent: unknown;
  /** The whole document, which may have faults of structure elsewhere. */
  readonly document: Readonly<Record<string, unknown>>;
  /** JSON Pointer of the place, or of something below it. */
  readonly pointer: (...below: readonly (string | number)[]) => JsonPointer;
}

/** Called at every place that has kinds, once with all of them: `sound` is whether nothing at or below it breaks the schema. */
export type Visit = (kinds: Kinds, place: Place, sound: boolean) => void;

/**
 * Walks a document along its schema, once, in the order of the document, and calls `visit` at every place that has a kind. Texts of members that the
 * schema does not know are visited as `prose`. The depth is bounded by the reader and the parser.
 */
export function walk(document: Readonly<Record<string, unknown>>, shape: Shape, faults: Faults | undefined, visit: Visit): void {
  const steps: (string | number)[] = [];
  const place = {
    value: undefined as unknown,
    step: "" as string | number,
    steps,
    parent: undefined as unknown,
    document,
    pointer: (...below: readonly (string | number)[]) => toPointer([...steps, ...below]),
  };

  const at = (step: string | number, value: unknown, parent: unknown, known: Shape | undefined, broken: Faults | undefined): void => {
    const here = known?.options ? meant(known, value) : known;
    const kinds = here ? here.kinds : typeof value === "string" ? prose : none;
    if (kinds.list.length > 0) {
      place.value = value;
      place.step = step;
      place.parent = parent;
      visit(kinds, place as Place, broken === undefined);
    }
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) list(value, here?.expects === "array" ? here.items : undefined, broken);
    else members(value as Readonly<Record<string, unknown>>, here, broken);
  };

  const list = (value: readonly unknown[], items: Shape | undefined, broken: Faults | undefined): void => {
    for (let index = 0; index < value.length; index++) enter(index, value[index], value, items, broken);
  };

  const members = (value: Readonly<Record<string, unknown>>, here: Shape | undefined, broken: Faults | undefined): void => {
    const known = here?.expects === "object" ? here.members : undefined;
    const shared = here?.expects === "object" ? here.items : undefined;
    let last: ShapeMember | undefined;
    for (const name in value) {
      let member = last?.next;
      if (member === undefined || member.name !== name) {
        member = known?.get(name);
        if (last && member) last.next = member;
      }
      enter(name, value[name], value, member ? member.shape : shared, broken);
      if (member) last = member;
    }
  };

  const enter = (step: string | number, value: unknown, parent: unknown, shape: Shape | undefined, broken: Faults | undefined): void => {
    if (typeof value !== "object" && shape !== undefined && shape.kinds.list.length === 0 && shape.options === undefined) return;
    steps.push(step);
    at(step, value, parent, shape, broken?.below.get(String(step)));
    steps.pop();
  };

  at("", document, undefined, shape, faults);
}

const prose = kindsOf(["prose"]);
const none = kindsOf([]);
