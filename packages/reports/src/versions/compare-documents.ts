import { type JsonPointer, toPointer } from "@cop-sdk/diagnostics";
import type { CopDocument } from "@cop-sdk/model";
import { byIdentity, isList, isMembers, textOf, type Value } from "./identity.js";

/** How something stands in the later of two versions: `new`, `ended` (no longer there), `changed` or `unchanged`. */
export type ItemStanding = "new" | "ended" | "changed" | "unchanged";

/** An entry of a list, or a member of the document, in two versions. */
export interface ItemComparison {
  readonly standing: ItemStanding;
  /** Where it stands in the earlier version; absent for what is new. */
  readonly before?: JsonPointer;
  /** Where it stands in the later version; absent for what has ended. */
  readonly after?: JsonPointer;
  /** Members that differ, as pointers from the entry; empty unless it has changed. */
  readonly differences: readonly JsonPointer[];
}

/**
 * Compares two versions of a document, or the documents of two periods: each member, and each entry of its lists. Entries are known again by
 * their ids, else by what they are about, else by their content.
 *
 * @example
 * ```ts
 * import { draftOf } from "@cop-sdk/model";
 * import { compareDocuments } from "@cop-sdk/reports";
 *
 * const before = draftOf("quarterly-report", { id: "arb", language: "en", region: "ARB", quarter: "2016-Q1" });
 * const after = { ...before, proposals: ["Share drafts between regions."] };
 * compareDocuments(before, after).filter(({ standing }) => standing === "new").map((item) => item.after); // ["/proposals/0"]
 * ```
 */
export function compareDocuments(before: CopDocument, after: CopDocument): readonly ItemComparison[] {
  const [old, now] = [before, after].map((document) => document as unknown as Readonly<Record<string, Value | undefined>>);
  if (old === undefined || now === undefined) return [];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].flatMap((name) => {
    const [was, is] = [old[name], now[name]];
    if ((isList(was) || was === undefined) && (isList(is) || is === undefined)) return compareLists(name, was ?? [], is ?? []);
    return [compareItems(was === undefined ? undefined : [name], was, is === undefined ? undefined : [name], is)];
  });
}

function compareLists(name: string, was: readonly Value[], is: readonly Value[]): ItemComparison[] {
  const [old, now] = [placed(was), placed(is)];
  const keys = new Set([...now.keys(), ...old.keys()]);
  return [...keys].map((key) => {
    const [a, b] = [old.get(key), now.get(key)];
    return compareItems(a && [name, a.index], a?.item, b && [name, b.index], b?.item);
  });
}

const placed = (items: readonly Value[]) => new Map([...byIdentity(items)].map(([key, item], index) => [key, { item, index }]));

type Steps = readonly (string | number)[];

function compareItems(before: Steps | undefined, was: Value | undefined, after: Steps | undefined, is: Value | undefined): ItemComparison {
  const pointers = { ...(before ? { before: toPointer(before) } : {}), ...(after ? { after: toPointer(after) } : {}) };
  if (was === undefined) return { standing: "new", ...pointers, differences: [] };
  if (is === undefined) return { standing: "ended", ...pointers, differences: [] };
  const differences = differencesOf(was, is, []).map(toPointer);
  return { standing: differences.length === 0 ? "unchanged" : "changed", ...pointers, differences };
}

function differencesOf(was: Value | undefined, is: Value | undefined, steps: Steps): Steps[] {
  if (isMembers(was) && isMembers(is)) {
    const names = new Set([...Object.keys(was), ...Object.keys(is)]);
    return [...names].flatMap((name) => differencesOf(was[name], is[name], [...steps, name]));
  }
  const same = was !== undefined && is !== undefined && textOf(was) === textOf(is);
  return same ? [] : [steps];
}
