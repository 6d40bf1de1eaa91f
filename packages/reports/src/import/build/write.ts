import type { CellReading } from "../cells/read.js";
import type { Column } from "./columns.js";
import { around, get, put, type Slots } from "./draft.js";
import type { Sources } from "./sources.js";

type Members = Record<string, unknown>;
type Value = Extract<CellReading, { readonly kind: "value" }>;

/** What writing a value needs to know of its document. */
export interface Target {
  readonly record: Members;
  readonly language: string;
  readonly sources: Sources;
}

/**
 * Writes the value of a cell, with its text as printed where the model has a place for it.
 *
 * @returns whether the text is kept: beside the value, or because the value is the text itself
 */
export function writeValue({ record, language, sources }: Target, column: Column, reading: Value, text: string, part: number): boolean {
  const { field, steps, mapped, index } = column;
  if (!field) return false;
  const { holder, key } = around(record, steps, `c${index}.${part}`);
  const qualifier = reading.qualifier === undefined ? {} : { qualifier: reading.qualifier };
  const statedAs = reading.exact ? {} : { statedAs: text };
  const set = (value: unknown) => put(holder, key, value);
  switch (field.kind) {
    case "count":
      set(merged(holder, key, { value: reading.value, kind: mapped?.with?.kind, unit: mapped?.with?.unit ?? "persons", ...qualifier, ...statedAs }));
      return true;
    case "part":
      set({ group: mapped?.with?.group ?? column.heading, value: reading.value, ...qualifier, ...statedAs });
      return true;
    case "money":
      set(merged(holder, key, { ...(reading.value as Members), ...qualifier, statedAs: text }));
      return true;
    case "period":
      set(merged(holder, key, { ...(reading.value as Members), ...statedAs }));
      return true;
    case "multilingual":
      set(merged(holder, key, { [language]: reading.value }));
      return true;
    case "source":
      set(sources.idOf(String(reading.value)));
      return true;
    default:
  }
  if (field.stated) {
    set({ value: reading.value, ...statedAs, ...qualifier });
    return true;
  }
  if (field.member !== undefined) {
    set({
      [field.member]: reading.value,
      ...(field.around.statedAs && field.kind !== "text" && field.kind !== "name" ? statedAs : {}),
      ...(field.around.qualifier ? qualifier : {}),
    });
    return reading.exact || field.around.statedAs;
  }
  set(reading.value);
  if (!(holder instanceof Map)) shared(holder, mapped?.with);
  if (reading.qualifier !== undefined && field.around.qualifier) put(holder, "qualifier", reading.qualifier);
  if (reading.exact) return true;
  if (!field.around.statedAs) return false;
  const before = get(holder, "statedAs");
  put(holder, "statedAs", typeof before === "string" && before !== text ? `${before} – ${text}` : text);
  return true;
}

/** Members that other columns wrote into the same object stay. */
const merged = (holder: Members | Slots, key: string, value: Members): Members => {
  const before = get(holder, key);
  const known = Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
  return typeof before === "object" && before !== null && !(before instanceof Map) && !("missing" in before) ? { ...before, ...known } : known;
};

/** Members that the mapping states for the object around a value. */
function shared(holder: Members, members: Readonly<Record<string, string>> = {}): void {
  for (const [member, value] of Object.entries(members)) if (holder[member] === undefined) holder[member] = value;
}
