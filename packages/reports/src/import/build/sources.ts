import type { Source } from "@cop-sdk/model";

/** The sources of a document, gathered from the cells that name them. */
export interface Sources {
  /** Id of the source that a text names; the same text is the same source. */
  readonly idOf: (text: string) => string;
  readonly list: () => readonly Source[];
}

const address = /https?:\/\/[^\s<>"\\^`{|}]{1,2000}/i;

/** Sources with ids `s1`, `s2` … after those that the document has already. */
export function gatherSources(before: readonly Source[]): Sources {
  const byText = new Map<string, Source>();
  const taken = new Set(before.map(({ id }) => id));
  let number = 0;
  return {
    idOf(text) {
      const known = byText.get(text);
      if (known) return known.id;
      do number++;
      while (taken.has(`s${number}`));
      const url = address.exec(text)?.[0];
      const title = url === undefined ? text : text.replace(url, "").replace(/^[\s:,;()[\]–-]+|[\s:,;()[\]–-]+$/g, "") || url;
      const source: Source = { id: `s${number}`, title, ...(url === undefined ? {} : { url }) };
      byText.set(text, source);
      return source.id;
    },
    list: () => [...before, ...byText.values()],
  };
}
