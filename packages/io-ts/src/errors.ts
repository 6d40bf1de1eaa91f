import { type Diagnostic, type JsonPointer, type Result, toPointer } from "@cop-sdk/diagnostics";
import type { DocumentType } from "@cop-sdk/model";
import { defineParser, documentSchemas } from "@cop-sdk/model/zod";
import type * as t from "io-ts";
import { codecs } from "./codecs.js";

/**
 * Places of io-ts errors as JSON Pointers, without the extra steps that io-ts puts into contexts of intersections and unions. A missing member
 * is told at the nearest place that exists, as the model's parsers do.
 */
export const pointersOf = (errors: t.Errors): readonly JsonPointer[] => [...new Set(errors.map(({ context }) => pointerOf(context)))];

function pointerOf(context: t.Context): JsonPointer {
  const steps = stepsOf(context);
  return toPointer(isAbsent(context) ? steps.slice(0, -1) : steps);
}

const stepsOf = (context: t.Context): readonly string[] => context.filter((_, index) => index > 0 && !isBranching(context[index - 1])).map(({ key }) => key);

function isBranching(entry: t.ContextEntry | undefined): boolean {
  const { _tag: tag } = (entry?.type ?? {}) as { readonly _tag?: string };
  return tag === "IntersectionType" || tag === "UnionType";
}

function isAbsent(context: t.Context): boolean {
  const last = context.at(-1);
  const parent = context.at(-2)?.actual;
  return last !== undefined && last.actual === undefined && typeof parent === "object" && parent !== null && !(last.key in parent);
}

/**
 * The model's findings for io-ts errors: the same codes, places, parameters and fingerprints as the parsers of `@cop-sdk/model` give, to be put
 * into words with `modelCatalogue`. Unlike io-ts's reporters they never repeat a text of the document. Errors outside documents give no finding.
 */
export function toDiagnostics(errors: t.Errors): readonly Diagnostic[] {
  const seen = new Map<string, readonly Diagnostic[]>();
  for (const { context } of errors) {
    const index = context.findIndex(({ type }) => typeOf.has(type));
    const entry = context[index];
    const type = entry && typeOf.get(entry.type);
    if (!type) continue;
    const base = toPointer(stepsOf(context.slice(0, index + 1)));
    if (!seen.has(base))
      seen.set(
        base,
        findingsOf(type, entry.actual).map((finding) => ({ ...finding, pointer: `${base}${finding.pointer}` })),
      );
  }
  return [...seen.values()].flat();
}

const typeOf = new Map<unknown, DocumentType>(Object.entries(codecs).map(([type, codec]) => [codec, type as DocumentType]));

const parsers = new Map<DocumentType, (value: unknown) => Result<unknown>>();

function findingsOf(type: DocumentType, value: unknown): readonly Diagnostic[] {
  const parse = parsers.get(type) ?? defineParser<{ readonly type: DocumentType }>(type, documentSchemas[type]);
  parsers.set(type, parse);
  return parse(value).diagnostics;
}
