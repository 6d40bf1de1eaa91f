import { checksum } from "./checksum.js";
import { fromPointer, type JsonPointer } from "./pointer.js";

/**
 * Path of a place by the ids of list items instead of their indexes, so that it survives a reordering: `/activities/[A004]/title`.
 * An item without `id` or `ref` becomes `[]`.
 */
export function idPath(document: unknown, pointer: JsonPointer): string {
  let value = document;
  let path = "";
  for (const step of fromPointer(pointer)) {
    const child = typeof value === "object" && value !== null && Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
    path += `/${Array.isArray(value) ? `[${identityOf(child)}]` : step}`;
    value = child;
  }
  return path;
}

function identityOf(item: unknown): string {
  if (typeof item !== "object" || item === null) return "";
  const { id, ref } = item as { id?: unknown; ref?: unknown };
  return typeof id === "string" ? id : typeof ref === "string" ? ref : "";
}

/** Fingerprint of a finding: same finding, same fingerprint, also after lines or list items moved. */
export function fingerprintOf(code: string, document: unknown, pointer: JsonPointer, detail = ""): string {
  return checksum([code, documentId(document), idPath(document, pointer), detail].join("\n"));
}

const documentId = (document: unknown): string =>
  typeof document === "object" && document !== null && Object.hasOwn(document, "id") && typeof (document as { id: unknown }).id === "string"
    ? (document as { id: string }).id
    : "";
