import { type Diagnostic, fingerprintOf, suggest, toPointer } from "@cop-sdk/diagnostics";
import type * as z from "zod";
import { definitionOf, kindOf } from "./schema-walk.js";

type Path = PropertyKey[];
type Report = (path: Path, known: readonly string[]) => void;
/** Looks below a value for members that its schema does not know; `path` leads to the value. */
type Walk = (value: unknown, path: Path, report: Report) => void;

/**
 * Makes of a schema the search for members that it does not know, as findings: they are kept, and told, since a misspelt member would
 * otherwise be lost in silence. A name near a known one is a warning, any other an info.
 */
export function unknownFieldsOf(schema: z.core.$ZodType): (document: unknown) => readonly Diagnostic[] {
  const walk = walkOf(schema);
  return (document) => {
    const found: Diagnostic[] = [];
    walk?.(document, [], (path, known) => found.push(unknownField(document, path, known)));
    return found;
  };
}

/** The walk below values of a schema; none where there is nothing to find. */
function walkOf(schema: z.core.$ZodType): Walk | undefined {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "object":
      return objectWalk(definition.shape);
    case "array":
      return itemsWalk(walkOf(definition.element));
    case "record":
      return itemsWalk(walkOf(definition.valueType));
    case "optional":
      return walkOf(definition.innerType);
    case "union": {
      const branches = definition.options.map((option) => ({ isMeant: kindOf(option), walk: walkOf(option) }));
      if (branches.every(({ walk }) => !walk)) return undefined;
      return (value, path, report) => (branches.find(({ isMeant }) => isMeant(value)) ?? branches[0])?.walk?.(value, path, report);
    }
    default:
      return undefined;
  }
}

function objectWalk(shape: Readonly<Record<string, z.core.$ZodType>>): Walk {
  const names = Object.keys(shape);
  const walks = new Map(Object.entries(shape).map(([name, schema]) => [name, walkOf(schema)]));
  return (value, path, report) => {
    if (typeof value !== "object" || value === null) return;
    for (const name of Object.keys(value)) {
      const walk = walks.get(name);
      if (walk === undefined && walks.has(name)) continue;
      path.push(name);
      if (walk) walk((value as Record<string, unknown>)[name], path, report);
      else report(path, names);
      path.pop();
    }
  };
}

function itemsWalk(walk: Walk | undefined): Walk | undefined {
  if (!walk) return undefined;
  return (value, path, report) => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      path.push(key);
      walk((value as Record<string, unknown>)[key], path, report);
      path.pop();
    }
  };
}

function unknownField(document: unknown, path: readonly PropertyKey[], known: readonly string[]): Diagnostic {
  const pointer = toPointer(path);
  const nearest = suggest(String(path.at(-1)), known);
  const code = nearest === undefined ? "structure/unknown-field" : "structure/misspelt-field";
  return {
    code,
    severity: nearest === undefined ? "info" : "warning",
    obligation: "should",
    pointer,
    params: nearest === undefined ? {} : { nearest },
    help: `rules/${code}`,
    fingerprint: fingerprintOf(code, document, pointer),
  };
}
