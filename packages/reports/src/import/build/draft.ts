/** A list whose items have names until it is finished, so that several columns can fill one item. */
export type Slots = Map<string, unknown>;

type Members = Record<string, unknown>;

const isIndex = (step: string): boolean => /^\d+$/.test(step);

/** Whether a step names an item of a list. */
const isItem = (step: string | undefined): boolean => step !== undefined && (step === "-" || isIndex(step));

/**
 * The object around a place of a record, made as far as it is missing. `slot` names the items that a column adds by `-`.
 *
 * @returns the object or list around the place, and the key of the place in it
 */
export function around(record: Members, steps: readonly string[], slot: string): { readonly holder: Members | Slots; readonly key: string } {
  let holder: Members | Slots = record;
  for (const [index, step] of steps.entries()) {
    const key = step === "-" ? slot : step;
    if (index === steps.length - 1) return { holder, key };
    const child = get(holder, key);
    const made: unknown =
      typeof child === "object" && child !== null && !Array.isArray(child) && !("missing" in child) ? child : isItem(steps[index + 1]) ? new Map() : {};
    if (made !== child) put(holder, key, made);
    holder = made as Members | Slots;
  }
  return { holder, key: "" };
}

export const get = (holder: Members | Slots, key: string): unknown =>
  holder instanceof Map ? holder.get(key) : Object.hasOwn(holder, key) ? holder[key] : undefined;

export function put(holder: Members | Slots, key: string, value: unknown): void {
  if (holder instanceof Map) holder.set(key, value);
  else holder[key] = value;
}

/** The record with lists in place of named items; items keep the order in which they were begun, texts as printed come last. */
export function finished(value: unknown): unknown {
  if (value instanceof Map) return [...value.values()].map(finished);
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  const { statedAs, ...members } = value as Members;
  const result: Members = {};
  for (const [key, child] of Object.entries(members)) result[key] = finished(child);
  return statedAs === undefined ? result : { ...result, statedAs };
}

/** Members in the order of the schema; those that it does not know come last. */
export function ordered(record: Members, order: readonly string[]): Members {
  const result: Members = {};
  for (const member of order) if (Object.hasOwn(record, member)) result[member] = record[member];
  for (const [member, value] of Object.entries(record)) if (!Object.hasOwn(result, member)) result[member] = value;
  return result;
}
