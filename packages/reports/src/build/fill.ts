import { type DraftType, modelVersion } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import { definitionOf, type JsonObject, membersOf, type Schema } from "../content/documents/schema.js";
import { derivedMembers } from "./derived.js";

/**
 * The whole document: what the call gives, what follows from it, and empty values for what must stand in a document of the type, in the order of its schema.
 * Members that the schema does not know come last, as they were given.
 */
export function filled(type: DraftType, input: JsonObject): JsonObject {
  const shape: Readonly<Record<string, Schema>> = membersOf(documentSchemas[type]);
  const derived = derivedMembers(type, input);
  const given: JsonObject = { ...input, ...overwriting(derived, input), type, modelVersion };
  const known = Object.entries(shape).flatMap(([name, schema]): [string, unknown][] => {
    const value = given[name] ?? derived[name] ?? emptyOf(schema);
    return value === undefined ? [] : [[name, byLanguage(schema, value, input.language)]];
  });
  const unknown = Object.entries(input).filter(([name, value]) => !Object.hasOwn(shape, name) && value !== undefined && !isRead(type, name));
  return Object.fromEntries([...known, ...unknown]);
}

/** Members whose derived form stands for what the call wrote in short. */
const rewritten = ["header", "meeting", "meetings", "backToBackWith"] as const;

const overwriting = (derived: JsonObject, input: JsonObject): JsonObject =>
  Object.fromEntries(rewritten.flatMap((name) => (input[name] === undefined || derived[name] === undefined ? [] : [[name, derived[name]]])));

/** What a call says besides the members of the document. */
const isRead = (type: DraftType, name: string): boolean => type === "national-return" && name === "quarter";

/** What stands for a member that must be there and was left out: an empty list, or that it is not known; nothing where the schema takes neither. */
function emptyOf(schema: Schema): unknown {
  const definition = definitionOf(schema);
  if (definition.type === "array") return [];
  const takesReason = definition.type === "union" && definition.options.some((option) => Object.hasOwn(membersOf(option), "missing"));
  return takesReason ? { missing: "not-known" } : undefined;
}

/** A text in the language of the document, where the schema asks for texts by language. */
function byLanguage(schema: Schema, value: unknown, language: unknown): unknown {
  const definition = definitionOf(schema);
  if (definition.type === "optional") return byLanguage(definition.innerType, value, language);
  return definition.type === "record" && typeof value === "string" ? { [String(language)]: value } : value;
}
