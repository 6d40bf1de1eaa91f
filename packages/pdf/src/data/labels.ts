import type { ContentDocument, Section } from "@cop-sdk/reports";

/** Names of the places that the text refers to, and the direction of all of it. */
export interface Labels {
  /** Direction of the document. */
  readonly direction: "ltr" | "rtl";
  /** The label of a place, for a link to it. */
  of(id: string): string | undefined;
  /** The label of a place, for the place itself: given once, so that no two places have the same. */
  claim(id: string | undefined): { readonly label?: string };
}

/** Places get short labels in the order in which they stand. */
export function labelsOf({ sections, direction }: ContentDocument): Labels {
  const labels = new Map<string, string>();
  const claimed = new Set<string>();
  const add = (id: string | undefined) => {
    if (id !== undefined && !labels.has(id)) labels.set(id, `place${labels.size + 1}`);
  };
  const visit = ({ id, blocks, sections: inner }: Section) => {
    add(id);
    for (const block of blocks) {
      if (block.kind === "table") for (const row of block.rows) add(row.id);
      if (block.kind === "entries") for (const item of block.items) add(item.id);
    }
    inner.forEach(visit);
  };
  sections.forEach(visit);
  return {
    direction,
    of: (id) => labels.get(id),
    claim: (id) => {
      const label = id === undefined ? undefined : labels.get(id);
      if (label === undefined || claimed.has(label)) return {};
      claimed.add(label);
      return { label };
    },
  };
}
