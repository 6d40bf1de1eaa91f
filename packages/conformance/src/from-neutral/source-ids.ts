import { filled } from "./known.js";
import { keep, type Ledger, settle, term } from "./ledger.js";
import type { Place } from "./place.js";
import { listAt } from "./read.js";

/** Ids of sources, as the document calls them. One that the file does not list is told, and kept. */
export function sourcesAt(ledger: Ledger, place: Place): readonly string[] | undefined {
  return filled(listAt(ledger, place).flatMap((item) => sourceIdAt(ledger, item) ?? []));
}

function sourceIdAt(ledger: Ledger, item: Place): string | undefined {
  const { value } = item;
  const id = typeof value === "string" || typeof value === "number" ? ledger.sources.get(String(value)) : undefined;
  if (id === undefined) return keep(ledger, item, "neutral/unknown-reference", { expected: term("expected/source-id") });
  settle(ledger, item);
  return id;
}
