import { fromPointer, type JsonPointer, toPointer } from "@cop-sdk/diagnostics";
import { type DocumentType, documentTypes, parseDocument } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import { definitionOf, type Schema } from "../walk/schema.js";

/** The schemas that a value of a place may have, without wrappers. */
function unwrapped(schema: Schema): readonly Schema[] {
  const definition = definitionOf(schema);
  if (definition.type === "optional") return unwrapped(definition.innerType);
  return definition.type === "union" ? definition.options.flatMap(unwrapped) : [schema];
}

function below(schema: Schema, step: string): readonly Schema[] {
  const definition = definitionOf(schema);
  if (definition.type === "array") return unwrapped(definition.element);
  if (definition.type === "record") return unwrapped(definition.valueType);
  const member = definition.type === "object" && Object.hasOwn(definition.shape, step) ? definition.shape[step] : undefined;
  return member ? unwrapped(member) : [];
}

/** Whether a text that keeps the schema may be shown: its schema is marked as safe, as are all others that the place may have. */
function holdsSafeText(schemas: readonly Schema[]): boolean {
  const texts = schemas.filter((schema) => ["string", "enum", "literal"].includes(definitionOf(schema).type));
  return (
    texts.length > 0 && texts.every((schema) => definitionOf(schema).type === "literal" || (schema.meta() as { safe?: unknown } | undefined)?.safe === true)
  );
}

const plainWord = /^[A-Za-z0-9][A-Za-z0-9._:/+-]{0,127}$/;

/** A name or value of one plain word: an id, a code, a date. */
export const isPlainWord = (text: string): boolean => plainWord.test(text);

/** Says of texts of one document whether they may be shown. */
export type IsSafeText = (text: string, pointer: JsonPointer) => boolean;

/**
 * Prepares the question which texts of a document may be shown: those that keep a schema marked as safe (ids, codes, dates). All others may hold what a
 * person wrote, and so a child's personal data; so may a value that breaks its schema.
 */
export function safeTextsOf(document: unknown): IsSafeText {
  const isSafe = safePlacesOf(document);
  const broken = new Set(parseDocument(document).diagnostics.flatMap(({ severity, pointer }) => (severity === "error" ? [pointer] : [])));
  return (text, pointer) => !broken.has(pointer) && isSafe(text, pointer);
}

/** The same for texts that would take the place of those in the document: by the schema alone. */
export function safePlacesOf(document: unknown): IsSafeText {
  const type = typeOf(document);
  if (type === undefined) return () => false;
  const schemas = new Map<JsonPointer, readonly Schema[]>([["", unwrapped(documentSchemas[type])]]);
  const schemasAt = (pointer: JsonPointer): readonly Schema[] => {
    const known = schemas.get(pointer);
    if (known) return known;
    const steps = fromPointer(pointer);
    const found = schemasAt(toPointer(steps.slice(0, -1))).flatMap((schema) => below(schema, steps.at(-1) ?? ""));
    schemas.set(pointer, found);
    return found;
  };
  return (text, pointer) => isPlainWord(text) && holdsSafeText(schemasAt(pointer));
}

const typeOf = (document: unknown): DocumentType | undefined => {
  const type = typeof document === "object" && document !== null ? (document as { readonly type?: unknown }).type : undefined;
  return documentTypes.find((known) => known === type);
};
