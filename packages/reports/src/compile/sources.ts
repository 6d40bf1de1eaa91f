import type { CitedSource, Source } from "@cop-sdk/model";
import type { InputDocument } from "./input-document.js";

/** Numbers sources in the order in which they are first cited. The same source in two documents gets one number. */
export interface SourceNumbers {
  /** Numbers of sources that a document names by its own ids, in rising order; an id that the document does not explain has none. */
  cite(document: InputDocument, ids: readonly string[]): number[];
  /** All sources cited so far, by number. */
  cited(): CitedSource[];
}

export function sourceNumbers(): SourceNumbers {
  const byContent = new Map<string, CitedSource>();
  const bySource = new Map<Source, number>();
  const byDocument = new Map<InputDocument, ReadonlyMap<string, Source>>();

  const sourcesOf = (document: InputDocument): ReadonlyMap<string, Source> => {
    const known = byDocument.get(document);
    if (known) return known;
    const sources = new Map((document.sources ?? []).map((source) => [source.id, source]));
    byDocument.set(document, sources);
    return sources;
  };

  const numberOf = (document: InputDocument, source: Source): number => {
    const seen = bySource.get(source);
    if (seen !== undefined) return seen;
    const number = numberByContent(document, source);
    bySource.set(source, number);
    return number;
  };

  const numberByContent = (document: InputDocument, source: Source): number => {
    const { id, ...content } = source;
    const key = JSON.stringify(source.url === undefined ? [document.id, id] : Object.entries(content).sort());
    const known = byContent.get(key);
    if (known) return known.number;
    const number = byContent.size + 1;
    byContent.set(key, { ...source, id: `s${number}`, number });
    return number;
  };

  return {
    cite: (document, ids) => {
      const sources = sourcesOf(document);
      const [only] = ids;
      if (only === undefined) return [];
      const numbers = ids.flatMap((id) => {
        const source = sources.get(id);
        return source === undefined ? [] : [numberOf(document, source)];
      });
      return [...new Set(numbers)].sort((a, b) => a - b);
    },
    cited: () => [...byContent.values()],
  };
}
