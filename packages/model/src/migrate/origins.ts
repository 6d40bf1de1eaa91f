import { fromPointer, type JsonPatchOperation, type JsonPointer, toPointer, valueAt } from "@cop-sdk/diagnostics";
import { applyPatch } from "./apply-patch.js";

/**
 * Where each part of a changed document comes from: a copy of the document in which every leaf is the list of the places of the first
 * document that live on in it, written as JSON text. The same patches are applied to both, so they keep the same shape.
 */
export type Origins = unknown;

/** The origins of a document that has not changed: every leaf comes from its own place. */
export const ownOrigins = (document: unknown): Origins => mapLeaves(document, (path) => JSON.stringify([toPointer(path)]));

/** The origins after an operation; `carried` are the places of the first document that live on in an added value. */
export function originsAfter(origins: Origins, operation: JsonPatchOperation, carried: readonly JsonPointer[]): Origins {
  if (operation.op === "test") return origins;
  if (operation.op !== "add" && operation.op !== "replace") return applyPatch(origins, [operation]);
  return applyPatch(origins, [{ ...operation, value: mapLeaves(operation.value, () => JSON.stringify(carried)) }]);
}

/** Places of the first document that live on, at a place of the changed one or anywhere. */
export const placesIn = (origins: Origins, pointer: JsonPointer = ""): readonly JsonPointer[] => leavesOf(valueAt(origins, pointer));

/** The places, without those inside a place whose every leaf is among them: one lost activity, not each of its members. */
export function outermost(document: unknown, places: readonly JsonPointer[]): readonly JsonPointer[] {
  const wanted = new Set(places);
  const visit = (pointer: JsonPointer): readonly JsonPointer[] => {
    const leaves = leafPlaces(valueAt(document, pointer), pointer);
    if (leaves.every((leaf) => wanted.has(leaf))) return [pointer];
    return leaves.some((leaf) => wanted.has(leaf)) ? childPlaces(valueAt(document, pointer), pointer).flatMap(visit) : [];
  };
  return visit("");
}

const isBranch = (value: unknown): value is object => typeof value === "object" && value !== null && Object.keys(value).length > 0;

function mapLeaves(value: unknown, leaf: (path: readonly string[]) => string, path: readonly string[] = []): unknown {
  if (!isBranch(value)) return leaf(path);
  if (Array.isArray(value)) return value.map((item, index) => mapLeaves(item, leaf, [...path, String(index)]));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapLeaves(member, leaf, [...path, key])]));
}

function leavesOf(origins: Origins): readonly JsonPointer[] {
  if (typeof origins === "string") return JSON.parse(origins) as readonly JsonPointer[];
  return isBranch(origins) ? Object.values(origins).flatMap(leavesOf) : [];
}

const childPlaces = (value: unknown, pointer: JsonPointer): readonly JsonPointer[] =>
  isBranch(value) ? Object.keys(value).map((key) => toPointer([...fromPointer(pointer), key])) : [];

const leafPlaces = (value: unknown, pointer: JsonPointer): readonly JsonPointer[] =>
  isBranch(value) ? childPlaces(value, pointer).flatMap((place) => leafPlaces(valueAt(value, place.slice(pointer.length)), place)) : [pointer];
