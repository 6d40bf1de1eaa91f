import { recordIdOf } from "./candidate.js";
import type { InputDocument } from "./input-document.js";
import { groupBy } from "./order.js";
import type { Placed } from "./placing.js";

/** Finds the records that a document names by their short ids: its own first, else the only one of that name in all documents. */
export interface RecordIndex {
  find(document: InputDocument, id: string): Placed | undefined;
}

export function indexRecords(placed: readonly Placed[]): RecordIndex {
  const index = () => ({
    byId: new Map(placed.map((one) => [one.record.id, one])),
    byShortId: groupBy(placed, ({ record }) => record.id.split("#")[1] ?? record.id),
  });
  let built: ReturnType<typeof index> | undefined;
  return {
    find(document, id) {
      built ??= index();
      const { byId, byShortId } = built;
      const own = byId.get(recordIdOf(document, id));
      if (own) return own;
      const named = byShortId.get(id);
      return named?.length === 1 ? named[0] : byId.get(id);
    },
  };
}
