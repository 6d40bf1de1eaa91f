import { type JsonPointer, toPointer } from "@cop-sdk/diagnostics";
import type { Faults } from "./faults.js";
import type { PlaceKind, PlaceTypes } from "./places.js";
import { meant, type Shape } from "./schema.js";

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

/** Called at every place of a kind: `sound` is whether nothing at or below it breaks the schema. */
export type Visit = (kind: PlaceKind, place: Place, sound: boolean) => void;

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

  const at = (value: unknown, parent: unknown, known: Shape | undefined, broken: Faults | undefined): void => {
    const here = known && meant(known, value);
    const kinds = here ? here.kinds : typeof value === "string" ? prose : none;
    for (const kind of kinds) {
      place.value = value;
      place.step = steps.at(-1) ?? "";
      place.parent = parent;
      visit(kind, place as Place, broken === undefined);
    }
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      const items = here?.expects === "array" ? here.items : undefined;
      for (let index = 0; index < value.length; index++) step(index, value[index], value, items, broken);
      return;
    }
    for (const name of Object.keys(value)) {
      const member = here?.members?.get(name) ?? (here?.expects === "object" ? here.items : undefined);
      step(name, (value as Record<string, unknown>)[name], value, member, broken);
    }
  };

  const step = (name: string | number, value: unknown, parent: unknown, shape: Shape | undefined, broken: Faults | undefined): void => {
    steps.push(name);
    at(value, parent, shape, broken?.below.get(String(name)));
    steps.pop();
  };

  at(document, undefined, shape, faults);
}

const prose: readonly PlaceKind[] = ["prose"];
const none: readonly PlaceKind[] = [];
